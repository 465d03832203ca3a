package vn.sinhke.beneficiary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import vn.sinhke.text.Folding;

/**
 * The fifty-four ethnic groups of the official list (danh mục các thành phần dân tộc Việt Nam), with the codes it gives
 * them, its own spelling first and other spellings that circulate.
 */
public enum EthnicGroup {
    /** Kinh. */
    KINH("01", "Kinh", "Việt"),
    /** Tày. */
    TAY("02", "Tày"),
    /** Thái. */
    THAI("03", "Thái"),
    /** Hoa. */
    HOA("04", "Hoa"),
    /** Khơ-me. */
    KHO_ME("05", "Khơ-me", "Khmer", "Khơ me"),
    /** Mường. */
    MUONG("06", "Mường"),
    /** Nùng. */
    NUNG("07", "Nùng"),
    /** Hmông. */
    HMONG("08", "Hmông", "H'Mông", "Mông", "Mèo"),
    /** Dao. */
    DAO("09", "Dao"),
    /** Gia-rai. */
    GIA_RAI("10", "Gia-rai", "Jrai", "Gia rai", "Jarai"),
    /** Ngái. */
    NGAI("11", "Ngái"),
    /** Ê-đê. */
    E_DE("12", "Ê-đê", "Êđê", "Ede"),
    /** Ba-na. */
    BA_NA("13", "Ba-na", "Bana", "Bahnar"),
    /** Xơ-đăng. */
    XO_DANG("14", "Xơ-đăng", "Xê đăng", "Sedang"),
    /** Sán Chay. */
    SAN_CHAY("15", "Sán Chay", "Cao Lan", "Sán Chỉ"),
    /** Cơ-ho. */
    CO_HO("16", "Cơ-ho", "K'Ho", "Kơ Ho", "Cơho"),
    /** Chăm. */
    CHAM("17", "Chăm"),
    /** Sán Dìu. */
    SAN_DIU("18", "Sán Dìu"),
    /** Hrê. */
    HRE("19", "Hrê", "H'rê"),
    /** Mnông. */
    MNONG("20", "Mnông", "M'Nông", "Mơ Nông"),
    /** Ra-glai. */
    RA_GLAI("21", "Ra-glai", "Raglai", "Raglay"),
    /** Xtiêng. */
    XTIENG("22", "Xtiêng", "X'Tiêng", "Stiêng", "S'Tiêng"),
    /** Bru-Vân Kiều. */
    BRU_VAN_KIEU("23", "Bru-Vân Kiều", "Vân Kiều", "Bru"),
    /** Thổ. */
    THO("24", "Thổ"),
    /** Giáy. */
    GIAY("25", "Giáy"),
    /** Cơ-tu. */
    CO_TU("26", "Cơ-tu", "Cơtu", "Ka tu"),
    /** Gié-Triêng. */
    GIE_TRIENG("27", "Gié-Triêng", "Giẻ Triêng"),
    /** Mạ. */
    MA("28", "Mạ"),
    /** Khơ-mú. */
    KHO_MU("29", "Khơ-mú", "Khơmú", "Khmu"),
    /** Co. */
    CO("30", "Co"),
    /** Ta-ôi. */
    TA_OI("31", "Ta-ôi", "Tà Ôi", "Tàôi"),
    /** Chơ-ro. */
    CHO_RO("32", "Chơ-ro", "Chơro", "Châu Ro"),
    /** Kháng. */
    KHANG("33", "Kháng"),
    /** Xinh-mun. */
    XINH_MUN("34", "Xinh-mun", "Xinhmun"),
    /** Hà Nhì. */
    HA_NHI("35", "Hà Nhì"),
    /** Chu-ru. */
    CHU_RU("36", "Chu-ru", "Churu"),
    /** Lào. */
    LAO("37", "Lào"),
    /** La Chi. */
    LA_CHI("38", "La Chi"),
    /** La Ha. */
    LA_HA("39", "La Ha"),
    /** Phù Lá. */
    PHU_LA("40", "Phù Lá"),
    /** La Hủ. */
    LA_HU("41", "La Hủ"),
    /** Lự. */
    LU("42", "Lự"),
    /** Lô Lô. */
    LO_LO("43", "Lô Lô"),
    /** Chứt. */
    CHUT("44", "Chứt"),
    /** Mảng. */
    MANG("45", "Mảng"),
    /** Pà Thẻn. */
    PA_THEN("46", "Pà Thẻn"),
    /** Cơ Lao. */
    CO_LAO("47", "Cơ Lao"),
    /** Cống. */
    CONG("48", "Cống"),
    /** Bố Y. */
    BO_Y("49", "Bố Y"),
    /** Si La. */
    SI_LA("50", "Si La"),
    /** Pu Péo. */
    PU_PEO("51", "Pu Péo"),
    /** Brâu. */
    BRAU("52", "Brâu"),
    /** Ơ Đu. */
    O_DU("53", "Ơ Đu"),
    /** Rơ-măm. */
    RO_MAM("54", "Rơ-măm", "Rơmăm");

    private static final ImmutableMap<String, EthnicGroup> BY_CODE = byCode();
    private static final ImmutableSetMultimap<String, EthnicGroup> BY_SPELLING = bySpelling();

    private final String code;
    private final ImmutableList<String> spellings;

    EthnicGroup(String code, String... spellings) {
        this.code = code;
        this.spellings = ImmutableList.copyOf(spellings);
    }

    /** Its code, two digits. */
    public String code() {
        return code;
    }

    /** Its name in the official list. */
    public String officialName() {
        return spellings.get(0);
    }

    /** How it is written: the official name first. */
    public ImmutableList<String> spellings() {
        return spellings;
    }

    /** Whether it is an ethnic minority (dân tộc thiểu số): every group but the Kinh. */
    public boolean isMinority() {
        return this != KINH;
    }

    /** Returns the group of that code; empty if there is none. */
    public static Optional<EthnicGroup> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Finds the group by a spelling of its name; accents, apostrophes, hyphens, spaces and case make no difference, so
     * that Ê đê, Êđê and Ede are one. Empty if no group is written so, or more than one.
     */
    public static Optional<EthnicGroup> find(String text) {
        ImmutableSet<EthnicGroup> found = BY_SPELLING.get(folded(text));
        return found.size() == 1 ? Optional.of(Iterables.getOnlyElement(found)) : Optional.empty();
    }

    private static String folded(String spelling) {
        return Folding.fold(spelling).replace(" ", "");
    }

    private static ImmutableMap<String, EthnicGroup> byCode() {
        ImmutableMap.Builder<String, EthnicGroup> groups = ImmutableMap.builder();
        for (EthnicGroup group : values()) {
            groups.put(group.code, group);
        }
        return groups.buildOrThrow();
    }

    private static ImmutableSetMultimap<String, EthnicGroup> bySpelling() {
        ImmutableSetMultimap.Builder<String, EthnicGroup> groups = ImmutableSetMultimap.builder();
        for (EthnicGroup group : values()) {
            group.spellings.forEach(spelling -> groups.put(folded(spelling), group));
        }
        return groups.build();
    }
}
