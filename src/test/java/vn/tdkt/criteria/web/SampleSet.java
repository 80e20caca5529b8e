package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import vn.tdkt.criteria.CriteriaFormat;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.kernel.Trees;

/** An invented set in the manner of a printed one, with faults of the usual kind. */
final class SampleSet {
  private SampleSet() {}

  /** The first group prints 60 and adds up to 70; its bands leave a gap; one row is judged. */
  static CriteriaSet withFaults() {
    String json =
        """
        {"title": "Bộ tiêu chí mẫu năm 2024", "year": "2024", "stated_max": "100",
         "columns": ["number: TT", "name: Nội dung", "max: Điểm tối đa", "self: Tự chấm"],
         "terms": {"rounding": {"step": "0,5"}},
         "criteria": [
           {"number": "I", "name": "NHIỆM VỤ CHUYÊN MÔN", "max": "60", "children": [
             {"number": "1", "name": "Tham mưu văn bản", "max": "30",
              "wording": "Mỗi văn bản chậm trừ 2 điểm",
              "rule": {"fixed_deductions": {"events": {"Văn bản chậm": "2"}, "cap": "10"}}},
             {"number": "2", "name": "Khen người lao động trực tiếp", "max": "10",
              "wording": "Từ 40% trở lên: 10 điểm; dưới 20%: 0 điểm",
              "rule": {"bands": {"bands": ["từ 40%: 10", "dưới 20%: 0"],
                       "of": "người trực tiếp được khen", "out_of": "tổng số được khen"}}},
             {"number": "3", "name": "Chất lượng tham mưu", "max": "30"}]},
           {"number": "II", "name": "CÔNG TÁC THI ĐUA", "max": "40", "children": [
             {"number": "1", "name": "Xếp loại tổ chức đảng", "max": "40",
              "rule": {"levels": {"Xuất sắc": "40", "Tốt": "30", "Không xếp loại": "0"}}}]}]}
        """;
    Map<String, Object> tree = tree(json);
    return switch (CriteriaFormat.read(tree)) {
      case Decoded.Read<CriteriaSet>(CriteriaSet set) -> set;
      case Decoded.Unreadable<CriteriaSet>(var problems) -> throw new AssertionError(problems);
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(String json) {
    return (Map<String, Object>) Trees.read(json);
  }

  static List<String> keys(CriteriaSet set) {
    return set.rows().map(row -> row.key()).toList();
  }
}
