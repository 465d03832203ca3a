package vn.sinhke.benchmarks.sheets;

import com.google.common.collect.ImmutableMap;
import java.util.function.Supplier;

/** The engines by the names under which they are run and printed; ours first. */
final class SheetEngines {

    /** Who reads. */
    static final ImmutableMap<String, Supplier<SheetReader>> READERS =
            ImmutableMap.<String, Supplier<SheetReader>>builder()
                    .put("sinhke-form", SinhKeFormReader::new)
                    .put("sinhke-cells", SinhKeCellReader::new)
                    .put("dhatim", DhatimReader::new)
                    .put("poi-events", PoiEventReader::new)
                    .put("streaming-reader", StreamingPoiReader::new)
                    .put("easyexcel", EasyExcelReader::new)
                    .put("cn-idev", CnIdevReader::new)
                    .build();

    /** Who writes. */
    static final ImmutableMap<String, Supplier<SheetWriter>> WRITERS =
            ImmutableMap.<String, Supplier<SheetWriter>>builder()
                    .put("sinhke", SinhKeWriter::new)
                    .put("dhatim", () -> new DhatimWriter(false))
                    .put("dhatim-styled", () -> new DhatimWriter(true))
                    .put("poi-sxssf", PoiWriter::new)
                    .build();

    /** Who fills. */
    static final ImmutableMap<String, Supplier<TemplateFiller>> FILLERS =
            ImmutableMap.<String, Supplier<TemplateFiller>>builder()
                    .put("sinhke", SinhKeFiller::new)
                    .put("jxls", () -> new JxlsFiller(false))
                    .put("jxls-streaming", () -> new JxlsFiller(true))
                    .put("cn-idev", CnIdevFiller::new)
                    .build();

    private SheetEngines() {}
}
