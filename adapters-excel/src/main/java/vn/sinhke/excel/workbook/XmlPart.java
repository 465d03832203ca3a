package vn.sinhke.excel.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.sinhke.excel.workbook.Limits.Limit;

/**
 * Walks through the elements of a part. Document types and entities are refused, depth and the number of strange names
 * are bounded, and elements of other namespaces than the part's own are passed over with all they hold.
 */
final class XmlPart implements AutoCloseable {

    private static final int MOST_STRANGE_NAMES = 5_000;

    private final PartStream part;
    private final XMLStreamReader2 reader;
    private final long mostDepth;
    private final Set<String> strange = new HashSet<>();
    private int depth;
    private String namespace = "";
    private String prefix = "";

    private XmlPart(PartStream part, XMLStreamReader2 reader, long mostDepth) {
        this.part = part;
        this.reader = reader;
        this.mostDepth = mostDepth;
    }

    /** A factory for one workbook: names of a hostile one are not kept for the next. */
    static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * Opens a part and stands on its root, which must have this name; its namespace becomes the part's own.
     *
     * @throws WorkbookException if it has another root, or none
     */
    static XmlPart open(InputFactoryImpl factory, PartStream part, String root, Limits limits) {
        return open(factory, part, part, root, limits);
    }

    /** The same of a part that is read through another stream. */
    static XmlPart open(InputFactoryImpl factory, PartStream part, InputStream in, String root, Limits limits) {
        try {
            XmlPart xml =
                    new XmlPart(part, (XMLStreamReader2) factory.createXMLStreamReader(in), limits.most(Limit.DEPTH));
            int event = xml.next();
            while (event != XMLStreamConstants.START_ELEMENT) {
                event = xml.next();
            }
            xml.namespace = xml.reader.getNamespaceURI();
            xml.prefix = xml.reader.getPrefix();
            if (!xml.is(root)) {
                throw Refusal.damaged("a part is of another kind than it should be");
            }
            return xml;
        } catch (WorkbookException e) {
            part.close();
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            part.close();
            throw malformed(e);
        }
    }

    static WorkbookException malformed(Exception cause) {
        for (Throwable under = cause; under != null; under = under.getCause()) {
            if (under instanceof WorkbookException refused) {
                return refused;
            }
        }
        return Refusal.damaged("a part is not well-formed", cause);
    }

    XMLStreamReader2 reader() {
        return reader;
    }

    String namespace() {
        return namespace;
    }

    /** The next event of any kind. */
    int next() {
        part.progress();
        try {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > mostDepth) {
                        throw tooDeep();
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw Refusal.damaged("a part declares or uses entities, which no workbook does");
                default -> {}
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw malformed(e);
        }
    }

    private WorkbookException tooDeep() {
        return new WorkbookException(
                WorkbookException.Reason.TOO_LARGE,
                "the workbook has more than the " + mostDepth + " levels of elements that are read");
    }

    /** Steps to the next child in the part's own namespace, or to the end of the element whose children these are. */
    boolean child() {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (isOwn()) {
                    return true;
                }
                skip();
            } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    private boolean isOwn() {
        String uri = reader.getNamespaceURI();
        if (!namespace.equals(uri)) {
            return false;
        }
        if (!prefix.equals(reader.getPrefix())) {
            strange(reader.getPrefix() + ':' + reader.getLocalName());
        }
        return true;
    }

    boolean is(String name) {
        return name.equals(reader.getLocalName());
    }

    String name() {
        return reader.getLocalName();
    }

    /** Passes over the element with all it holds. */
    void skip() {
        int until = depth - 1;
        note();
        while (depth > until) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                note();
            }
        }
    }

    private void note() {
        strange(reader.getPrefix() + ':' + reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            strange(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            strange(reader.getNamespacePrefix(i));
            strange(reader.getNamespaceURI(i));
        }
    }

    /** Takes down a name that is not known; a part with thousands of them is there to fill the memory. */
    void strange(String name) {
        if (strange.add(name) && strange.size() > MOST_STRANGE_NAMES) {
            throw Refusal.damaged("it has more than " + MOST_STRANGE_NAMES + " names that are not known");
        }
    }

    /** The attribute without namespace, or nothing. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i)) && isPlain(i)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The attribute of this name in a namespace that ends so, or nothing. */
    String attribute(String namespaceEnd, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))
                    && !isPlain(i)
                    && reader.getAttributeNamespace(i).endsWith(namespaceEnd)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Whether an attribute is one of the element's own. */
    boolean isUnprefixed(int attribute) {
        String before = reader.getAttributePrefix(attribute);
        return before == null || before.isEmpty();
    }

    private boolean isPlain(int attribute) {
        String uri = reader.getAttributeNamespace(attribute);
        return uri == null || uri.isEmpty();
    }

    /** Whether an attribute says yes. */
    boolean yes(String name) {
        return isYes(attribute(name));
    }

    static boolean isYes(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The attribute as a whole number from zero on; the other value if there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name).strip();
        if (value.isEmpty()) {
            return otherwise;
        }
        if (value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw Refusal.damaged("it has a number that is none or is too large");
        }
        return Integer.parseInt(value);
    }

    /** Reads on to the end of the part, whose checksum is looked at. */
    void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {}
        part.finish();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException | RuntimeException e) {
            // It was only read.
        }
        part.close();
    }
}
