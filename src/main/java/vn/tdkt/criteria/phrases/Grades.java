package vn.tdkt.criteria.phrases;

/** Labels that stand for one of several results, so that their points are never added. */
final class Grades {
  private static final Form GRADE =
      Form.of(
          "(?:(?:xếp |đạt |loại |mức |hạng |đánh giá |thực hiện |hoàn thành |có |ban hành |tham gia |triển khai )*"
              + "(?:xuất sắc|tốt|khá|trung bình|yếu|kém|đạt|chưa|không|đầy đủ|đủ|thiếu|kịp thời|chậm|muộn"
              + "|đúng|sai|một phần|hoàn thành|[a-e]|i{1,3}|[1-5])"
              + "|giải|nhất|nhì|ba|khuyến khích|cấp|loại|hạng|mức|đối với|đơn vị|cơ quan|hoàn thành"
              + "|có|thường xuyên|vi phạm)\\b.*");

  /** Names of scales on which one grade shuts out the others without doubt. */
  private static final Form SCALE =
      Form.of(
          "(?:xếp |đạt |loại |mức |hạng |đánh giá |hoàn thành )*(?:xuất sắc|tốt|khá|trung bình|đạt|[a-e])\\b.*");

  private static final Form AWARD =
      Form.of(
          ".*\\b(?:cấp|giải|huân chương|cờ|bằng khen|giấy khen|danh hiệu|trung ương|bộ|tỉnh|sở|nhà nước"
              + "|khuyến khích)\\b.*");

  private Grades() {}

  static boolean grade(String label) {
    return GRADE.is(label);
  }

  static boolean scale(String label) {
    return SCALE.is(label);
  }

  static boolean award(String label) {
    return AWARD.is(label);
  }
}
