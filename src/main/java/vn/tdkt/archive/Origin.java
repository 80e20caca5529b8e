package vn.tdkt.archive;

/**
 * Where papers lie, and for how long they are kept.
 *
 * @param fonds phông lưu trữ
 * @param box hộp
 * @param shelf giá, kệ
 * @param fromYear first year of the papers
 * @param toYear last year of the papers
 * @param retention thời hạn bảo quản: "Vĩnh viễn", "20 năm"
 */
public record Origin(
    String fonds, String box, String shelf, int fromYear, int toYear, String retention) {}
