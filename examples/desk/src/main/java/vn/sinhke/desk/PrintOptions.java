package vn.sinhke.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import vn.sinhke.json.Json;
import vn.sinhke.law.LawBook;
import vn.sinhke.message.Language;
import vn.sinhke.message.MessageCatalogue;

/** By which law, in which language and in which form a command answers. */
final class PrintOptions {

    @Option(names = "--law", paramLabel = "DIR", description = "Folder with law data to add to the shipped book.")
    private Path law;

    @Option(names = "--lang", paramLabel = "vi|en", defaultValue = "vi", description = "Language; ${DEFAULT-VALUE}.")
    private String language = "vi";

    @Option(names = "--json", description = "Print one JSON object; its schema: sinhke schema, see there.")
    private boolean json;

    /** The shipped book, with the folder's if one was named. */
    LawBook book() {
        return law == null ? LawBook.national() : LawBook.withOverlay(law);
    }

    /** The language. */
    MessageCatalogue messages() {
        return MessageCatalogue.in(Language.parse(language));
    }

    /** Prints the document if JSON is asked for, else the text. */
    void print(CommandSpec spec, Object document, Supplier<String> text) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(document));
        } else {
            out.print(text.get());
        }
        out.flush();
    }

    private static String json(Object document) {
        try {
            return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report without a JSON form", e);
        }
    }
}
