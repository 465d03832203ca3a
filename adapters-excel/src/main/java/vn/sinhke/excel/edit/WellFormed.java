package vn.sinhke.excel.edit;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sinhke.excel.workbook.WorkbookException;
import vn.sinhke.excel.workbook.WorkbookException.Reason;

/** Judges a part before it is cut up: well-formed, without a document type; and brings it to UTF-8. */
final class WellFormed {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int HEAD = 200;

    private WellFormed() {}

    /** Throws unless a parser reads the part to its end. */
    static void check(InputStream part) throws IOException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = part) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.DTD) {
                    throw new WorkbookException(Reason.DAMAGED, "a part of the workbook has a document type");
                }
            }
            reader.close();
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new WorkbookException(
                    Reason.DAMAGED, "a part of the workbook is no well-formed XML; save it again in Excel", e);
        }
    }

    /** The part in UTF-8; nearly always it is so already and goes through as it is. */
    static InputStream utf8(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, 1 << 16);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset charset = charset(head);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            return in;
        }
        // Rare: the whole part is turned at once.
        String text = new String(in.readAllBytes(), charset);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Matcher encoding = ENCODING.matcher(whole);
        String now = encoding.find()
                ? whole.substring(0, encoding.start(1)) + "UTF-8" + whole.substring(encoding.end(1))
                : whole;
        return new ByteArrayInputStream(now.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean begins(byte[] head, int first, int second) {
        return head.length >= 2 && head[0] == (byte) first && head[1] == (byte) second;
    }

    private static Charset charset(byte[] head) {
        if (begins(head, 0xFE, 0xFF) || begins(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher encoding = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException unknown) {
            throw new WorkbookException(Reason.DAMAGED, "a part of the workbook is in an unknown encoding", unknown);
        }
    }
}
