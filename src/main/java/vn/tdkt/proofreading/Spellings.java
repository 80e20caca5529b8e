package vn.tdkt.proofreading;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Texts;

/**
 * Official names and signs are written in one way (REQ-38, REQ-50): abbreviations with letters that
 * have changed places, names of provinces with a small letter, signs of papers with a stroke where
 * a hyphen belongs.
 */
final class Spellings implements Check {
  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "UBDN", "UBND", "UNBD", "UBND", "UBNB", "UBND", "HĐDN", "HĐND", "HNĐD", "HĐND", "TĐTK",
          "TĐKT");
  private static final Pattern WORD = Pattern.compile("(?U)\\b\\p{Lu}{4}\\b");
  private static final Pattern SIGN =
      Pattern.compile("(?U)\\b(\\d{1,4}/(?:NQ|QĐ|KH|BC|TTr|CT|TB|CV|HD))/(\\p{Lu}{2,10}\\b)");
  private static final Pattern PROVINCE =
      Pattern.compile(
          "(?U)\\b(Thái nguyên|Bắc giang|Bắc ninh|Hà nội|Hải phòng|Quảng ninh|Nghệ an|Thanh hóa"
              + "|Lạng sơn|Tuyên quang|Phú thọ|Yên bái|Điện biên|Sơn la|Lai châu|Lào cai|Hà giang"
              + "|Hưng yên|Hải dương|Nam định|Thái bình|Ninh bình|Quảng bình|Quảng trị|Quảng nam"
              + "|Quảng ngãi|Đà nẵng|Bình định|Phú yên|Khánh hòa|Ninh thuận|Bình thuận|Kon tum"
              + "|Đắk lắk|Lâm đồng|Đồng nai|Tây ninh|Long an|Tiền giang|Bến tre|Đồng tháp"
              + "|Vĩnh long|Trà vinh|Hậu giang|Cần thơ|Sóc trăng|Bạc liêu|Cà mau|Kiên giang)\\b");

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.passages().flatMap(Spellings::in);
  }

  private static Stream<Finding> in(Paper.Passage passage) {
    String text = Texts.nfc(passage.text());
    String where = passage.place().words();
    Stream<Finding> abbreviations =
        WORD.matcher(text)
            .results()
            .filter(found -> ABBREVIATIONS.containsKey(found.group()))
            .map(
                f ->
                    Flaw.MISSPELT.at(
                        where, f.group(), String.valueOf(ABBREVIATIONS.get(f.group()))));
    Stream<Finding> provinces =
        PROVINCE
            .matcher(text)
            .results()
            .map(found -> Flaw.MISSPELT.at(where, found.group(), capitals(found.group())));
    Stream<Finding> signs =
        SIGN.matcher(text)
            .results()
            .map(f -> Flaw.MISSPELT.at(where, f.group(), f.group(1) + "-" + f.group(2)));
    return Stream.of(abbreviations, provinces, signs).flatMap(found -> found).distinct();
  }

  private static String capitals(String name) {
    int second = name.indexOf(' ') + 1;
    return name.substring(0, second)
        + Character.toUpperCase(name.charAt(second))
        + name.substring(second + 1);
  }
}
