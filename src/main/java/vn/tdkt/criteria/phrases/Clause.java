package vn.tdkt.criteria.phrases;

import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Band;
import vn.tdkt.criteria.model.Timeliness;
import vn.tdkt.kernel.Score;

/** What one piece of a wording says. */
sealed interface Clause {
  /** The piece as printed. */
  String phrase();

  /**
   * "Trừ 2 điểm đối với mỗi …".
   *
   * @param each false where the print does not say whether every case counts
   */
  record Loss(String phrase, String what, Score points, boolean each) implements Clause {}

  /** "Trừ điểm theo mức độ đối với mỗi …", without a figure. */
  record ByDegree(String phrase, String what) implements Clause {}

  /**
   * "Mỗi … tùy theo mức độ trừ tối đa 10 điểm".
   *
   * @param what null where the piece counts nothing itself
   */
  record Ceiling(String phrase, @Nullable String what, Score most, @Nullable Score least)
      implements Clause {}

  /** "Mỗi ngày chậm trừ 0,5 điểm". */
  record Late(String phrase, Timeliness.Late per, Score points) implements Clause {}

  /** "Mỗi phong trào 03 điểm". */
  record Gain(String phrase, String once, Score each) implements Clause {}

  /** "Xuất sắc: 10 điểm"; a level or a part, which only the company it keeps can tell. */
  record Level(String phrase, String label, Score points) implements Clause {}

  /**
   * "Từ 20% đến dưới 40%: 5 điểm".
   *
   * @param of what is measured; empty where the piece does not say
   * @param unit what is counted, "sáng kiến"; empty where nothing is named
   */
  record InBand(String phrase, String of, String unit, Band band) implements Clause {}

  /** "Còn lại: 0 điểm". */
  record Otherwise(String phrase, Score points) implements Clause {}

  /** "… đạt tỷ lệ từ 70% trở lên", which gives the maximum without saying so. */
  record Threshold(String phrase, InBand reached) implements Clause {}

  /**
   * "Tối đa 10 điểm".
   *
   * @param loss whether it speaks of what is taken off
   * @param all whether it says that it holds for all together
   */
  record Cap(String phrase, Score most, boolean loss, boolean all) implements Clause {}

  /**
   * "Theo tỷ lệ A trên tổng số B".
   *
   * @param formula true where the print says that the maximum is multiplied
   */
  record Share(String phrase, String of, String outOf, boolean formula) implements Clause {}

  /** "Không phát sinh thì được điểm tối đa". */
  record NothingIsFull(String phrase) implements Clause {}

  /** "Theo kết quả xếp loại tổ chức đảng". */
  record Rating(String phrase, String source) implements Clause {}

  /** "Theo mức hạng danh hiệu, hình thức khen thưởng". */
  record Awards(String phrase) implements Clause {}

  /**
   * "Chỉ lấy mức cao nhất".
   *
   * @param all true where nothing limits over what the highest is taken
   */
  record Highest(String phrase, boolean all) implements Clause {}

  /** "Theo kết quả thực hiện các nội dung", a head above a list. */
  record ListHead(String phrase) implements Clause {}

  /** "Đạt đủ các điều kiện sau", a head above conditions. */
  record AllOf(String phrase) implements Clause {}

  /** Words that add nothing: "theo các mức độ", "trừ đến hết điểm". */
  record Filler(String phrase) implements Clause {}

  /** Words without points. */
  record Plain(String phrase) implements Clause {}

  /** Words with points that were not understood. */
  record Unclear(String phrase) implements Clause {}
}
