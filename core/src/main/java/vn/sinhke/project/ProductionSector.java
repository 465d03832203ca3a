package vn.sinhke.project;

/** What a project is about (lĩnh vực), as Circular 55/2023 art. 56 tells apart. */
public enum ProductionSector {
    /** Sản xuất nông, lâm, ngư, diêm nghiệp. */
    AGRICULTURE,
    /** Phát triển ngành nghề và dịch vụ. */
    TRADES_AND_SERVICES
}
