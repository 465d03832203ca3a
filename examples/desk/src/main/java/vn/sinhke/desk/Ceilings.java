package vn.sinhke.desk;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.sinhke.project.CeilingApplication;

/** Reads how the ceilings of several classes of area bind one project. */
final class Ceilings implements ITypeConverter<CeilingApplication> {

    @Override
    public CeilingApplication convert(String word) {
        return switch (word) {
            case "per-class" -> CeilingApplication.PER_CLASS;
            case "weighted" -> CeilingApplication.WEIGHTED;
            case "lowest" -> CeilingApplication.LOWEST;
            default ->
                throw new TypeConversionException(
                        "Not a way to apply ceilings: '" + word + "' (expected per-class, weighted or lowest)");
        };
    }
}
