package vn.sinhke.port;

/** The store itself failed; nothing was stored. Its message holds no content of what was to be stored. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what was being done and what went wrong below. */
    public StoreException(String doing, Throwable cause) {
        super(doing, cause);
    }
}
