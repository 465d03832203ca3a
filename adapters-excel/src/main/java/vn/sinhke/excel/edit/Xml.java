package vn.sinhke.excel.edit;

/** Text between text and markup. */
final class Xml {

    static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    /** Text as it stands in an element or in an attribute between double quotes. */
    static String escape(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** What the markup says, entities resolved; an entity that is not known stays as written. */
    static String unescape(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int and = raw.indexOf('&', at);
            int end = and < 0 ? -1 : raw.indexOf(';', and);
            if (end < 0) {
                return out.append(raw, at, raw.length()).toString();
            }
            out.append(raw, at, and).append(resolved(raw.substring(and + 1, end)));
            at = end + 1;
        }
        return out.toString();
    }

    private static String resolved(String entity) {
        String known = switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> null;
        };
        if (known != null) {
            return known;
        }
        try {
            if (entity.startsWith("#x")) {
                return Character.toString(Integer.parseInt(entity.substring(2), 16));
            }
            if (entity.startsWith("#")) {
                return Character.toString(Integer.parseInt(entity.substring(1)));
            }
        } catch (IllegalArgumentException notACharacter) {
            return "&" + entity + ";";
        }
        return "&" + entity + ";";
    }

    /**
     * Text as a cell or comment keeps it, escaped: what XML cannot hold stands as {@code _xHHHH_}, and what looks like
     * such an escape is escaped itself.
     */
    static String cellText(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean held = pair || (!unheld(c) && !(c == '_' && looksEscaped(text, i)));
            String instead = held ? entity(c) : "_x" + hex(c) + "_";
            if (instead != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (instead == null) {
                    out.append(c);
                } else {
                    out.append(instead);
                }
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(text.charAt(i));
                }
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean unheld(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || Character.isSurrogate(c) || c >= '\uFFFE';
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    private static String hex(char c) {
        StringBuilder out = new StringBuilder(4);
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(c >> shift & 15));
        }
        return out.toString();
    }
}
