package vn.tdkt.documents;

import java.util.UUID;

/**
 * One place where a file is used.
 *
 * @param where in words: "Bảng chấm điểm thi đua 2024, tiêu chí II.3"
 * @param address of the page of that place
 */
public record FileUse(UUID file, String where, String address) {}
