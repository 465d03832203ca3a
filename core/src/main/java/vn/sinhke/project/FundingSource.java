package vn.sinhke.project;

/** Who pays a part of a project's cost (nguồn vốn). */
public enum FundingSource {
    /** Ngân sách nhà nước, central and local not told apart. */
    STATE_BUDGET(true),
    /** Ngân sách trung ương. */
    CENTRAL_BUDGET(true),
    /** Ngân sách địa phương. */
    LOCAL_BUDGET(true),
    /** Vốn của đơn vị chủ trì liên kết. */
    LEAD_UNIT(false),
    /** Vốn đối ứng của hộ tham gia. */
    HOUSEHOLDS(false),
    /** Vốn của đơn vị chủ trì và hộ tham gia, not told apart. */
    OWN_CAPITAL(false),
    /** Vốn tín dụng. */
    CREDIT(false),
    /** Vốn khác. */
    OTHER(false);

    private final boolean state;

    FundingSource(boolean state) {
        this.state = state;
    }

    /** Whether it is money of the state budget. */
    public boolean isState() {
        return state;
    }
}
