package vn.sinhke.beneficiary;

/** Why a household is poor or near-poor (nguyên nhân nghèo), in the order of the form about causes. */
public enum PovertyCause {
    /** Không có đất sản xuất. */
    LAND,
    /** Không có vốn sản xuất, kinh doanh. */
    CAPITAL,
    /** Không có lao động. */
    LABOUR,
    /** Không có công cụ, phương tiện sản xuất. */
    TOOLS,
    /** Không có kiến thức về sản xuất. */
    KNOWLEDGE,
    /** Không có kỹ năng lao động, sản xuất. */
    SKILL,
    /** Có người ốm đau, bệnh nặng, tai nạn. */
    ILLNESS,
    /** Nguyên nhân khác: none of the others. */
    OTHER
}
