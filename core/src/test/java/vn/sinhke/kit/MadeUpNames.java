package vn.sinhke.kit;

import com.google.common.collect.ImmutableList;
import java.util.Random;

/**
 * Made-up names after the habits of seven peoples of the Central Highlands and the North (họ tên bịa). The words are common
 * ones, the weights are made up so that few surnames and given names are borne by many; no person is meant.
 */
final class MadeUpNames {

    private static final ImmutableList<String> KINH =
            words("Nguyễn Trần Lê Phạm Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương"
                    + " Lý Huỳnh Trương Đinh Đoàn Mai Trịnh Lương Cao Tạ Hà Tô Châu Thái Kiều Quách");
    private static final ImmutableList<String> MALE_MIDDLE = words("Văn Văn Văn Hữu Đức Minh Quang Công Đình Xuân Ngọc"
            + " Thanh Quốc Gia Anh Trọng Duy Tiến Bá Thế Viết Hoàng Mạnh Khắc");
    private static final ImmutableList<String> FEMALE_MIDDLE = words("Thị Thị Thị Thị Ngọc Thu Kim Thanh Minh Hồng Bích"
            + " Mỹ Phương Thùy Diệu Như Quỳnh Khánh Bảo Xuân Lan Hoài");
    private static final ImmutableList<String> MALE = words("Hùng Dũng Cường Tuấn Nam Hải Sơn Thắng Long Minh Tiến Hiếu"
            + " Đức Trung Bình Hoàng Phúc Quân Khánh Thành Vinh Tùng Lâm Kiên Toàn Phong Quang Hòa Tài Lộc Hưng Huy Khoa Đạt"
            + " An Bảo Giang Thịnh Nghĩa Nhân Duy Chiến Công Định Khải Mạnh Nhật Phương Tâm Tân Thái Thiện Thuận Tín Trí Trường"
            + " Việt Vũ Xuân Đông Đồng Luân Sáng Sỹ Quyền Quyết Lợi Hậu Hoan");
    private static final ImmutableList<String> FEMALE =
            words("Lan Hương Hoa Hà Mai Hằng Linh Thảo Nga Thu Yến Hạnh Trang"
                    + " Huệ Nhung Phương Oanh Loan Liên Thủy Tâm Hồng Ngọc Hiền Vân Dung Ánh Bích Cúc Đào Diễm Giang Hòa Huyền Khánh"
                    + " Kiều Lý Ly My Mỹ Ngân Nguyệt Nhi Như Phượng Quyên Quỳnh Sen Thanh Thơm Thúy Thùy Tình Trâm Trinh Tuyết Uyên Vy"
                    + " Xuân Xinh Lệ Lành Lụa Mận Na Nụ Thắm Thoa Thương Tươi");
    private static final ImmutableList<String> MNONG =
            words("Krang Bang Mai Srung Tôi Lâm Yang Brang Khuê Nhơn Thân Jrang"
                    + " Sơn Kré Lơi Gun Tang Bơn Dơm Tơm Đưk Njrang Rơng Plung Blang Krêng Sang Bêh Wai Trung");
    private static final ImmutableList<String> EDE_CLAN =
            words("Niê Byă Êban Ayun Knul Hđơk Hmok Kbuôr Mlô Ktla Ênuôl Hwing Kpă Buôn_Yă Buôn_Krông Niê_Kđăm");
    private static final ImmutableList<String> EDE =
            words("Thuyên Bia Blin Hyin Nuôl Dhăm Phê Ngih Thơm Wih Krông Jũt Ba Som"
                    + " Kŏ Lem Djuan Djơ Ñen Bhuê Nguê Suyên Loen Chuên Lan Mi Phương Đăm");
    private static final ImmutableList<String> HMONG_CLAN =
            words("Giàng Vàng Sùng Thào Lý Lầu Mùa Hạng Cư Ma Vừ Chang Hầu Lò");
    private static final ImmutableList<String> HMONG =
            words("Páo Lử Dế Chá Pó Dơ Súa Tráng Thào Sình Chinh Giáo Sáu Nủ Phử"
                    + " Dia Chơ Sử Cở Mo Say Tính Chứ Tủa Và Vang");
    private static final ImmutableList<String> HMONG_MIDDLE = ImmutableList.of(" A ", " A ", " Mí ", " Seo ", " ");
    private static final ImmutableList<String> TAY_CLAN =
            words("Nông Hoàng Lương Triệu Hà Ma Bế Lý La Đàm Mông Chu Lục Vi Phùng");
    private static final ImmutableList<String> DAO_CLAN = words("Triệu Bàn Đặng Phùng Lý Chảo Tẩn Phàn Dương");
    private static final ImmutableList<String> DAO =
            words("Mùi Chòi Sểnh Phâu Vảng Mẩy San Phấu Lai Nái Quyên Kiều Sơn Hương" + " Thanh Phúc Vạn Hiện Lưu");

    /** Beginnings and ends of which words of languages without a fixed stock of names are made. */
    private static final ImmutableList<String> BEGINS =
            words("B Br Ch D Dj Đ G H J K Kr L Lj M N Ng Nh Pl R S Srâ T Tr Y");

    private static final ImmutableList<String> ENDS =
            words("a ang ai ao êng ênh ĭn ih ơi ơn oan ôt ông ui uôn um ưk ươl iêng" + " ăk âp eo em ơm oi");

    private static final int[] OF_KINH = {55, 15, 10, 8, 7, 5};

    private MadeUpNames() {}

    private static ImmutableList<String> words(String text) {
        return text.lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
                .map(word -> word.replace('_', ' '))
                .collect(ImmutableList.toImmutableList());
    }

    /** A people, drawn with these weights in a hundred. */
    static int people(Random random) {
        int drawn = random.nextInt(100);
        int people = 0;
        while (drawn >= OF_KINH[people]) {
            drawn -= OF_KINH[people++];
        }
        return people;
    }

    /** What a family hands on: a surname or clan; empty where there is none. */
    static String family(int people, Random random) {
        return switch (people) {
            case 0 -> zipf(KINH, random);
            case 2 -> zipf(EDE_CLAN, random);
            case 3 -> zipf(HMONG_CLAN, random);
            case 4 -> zipf(TAY_CLAN, random);
            case 5 -> zipf(DAO_CLAN, random);
            default -> "";
        };
    }

    /** A name of somebody of that family. */
    static String of(int people, String family, boolean male, Random random) {
        return switch (people) {
            case 1 -> (male ? "Điểu " : "Thị ") + oneOf(MNONG, random);
            case 2 -> (male ? "Y " : "H' ") + oneOf(EDE, random) + " " + family;
            case 3 -> family + (male ? pick(HMONG_MIDDLE, random) : " Thị ") + oneOf(HMONG, random);
            case 5 -> family + (male ? " Văn " : " Thị ") + zipf(DAO, random);
            default ->
                family + " "
                        + pick(male ? MALE_MIDDLE : FEMALE_MIDDLE, random) + " "
                        + zipf(male ? MALE : FEMALE, random);
        };
    }

    /** A common word in one name of two, else one that is put together. */
    private static String oneOf(ImmutableList<String> words, Random random) {
        return random.nextBoolean() ? zipf(words, random) : pick(BEGINS, random) + zipf(ENDS, random);
    }

    private static String pick(ImmutableList<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** One of the words, the first oftenest: the n-th as often as one in n and a half. */
    private static String zipf(ImmutableList<String> words, Random random) {
        double all = 0;
        for (int i = 0; i < words.size(); i++) {
            all += 1 / (i + 1.5);
        }
        double drawn = random.nextDouble() * all;
        int word = 0;
        while (word < words.size() - 1 && drawn >= 1 / (word + 1.5)) {
            drawn -= 1 / (word + 1.5);
            word++;
        }
        return words.get(word);
    }
}
