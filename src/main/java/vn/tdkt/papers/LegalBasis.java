package vn.tdkt.papers;

import java.time.LocalDate;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * What a paper rests on, one line each (REQ-33). Laws are cited by name and date alone, other
 * papers also by number and issuer (Decree 30/2020, annex I).
 *
 * @param text without the mark at its end
 */
public record LegalBasis(String text) {
  private static final Words WORDS = Words.of("papers");

  /** "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022". */
  public static LegalBasis law(String name, LocalDate date) {
    return new LegalBasis(WORDS.say("basis.law", name, VietnamTime.written(date)));
  }

  /**
   * "Căn cứ Kế hoạch số 15/KH-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh về …".
   *
   * @param kind as a sentence begins it: "Nghị định", "Kế hoạch"
   * @param about as it goes on: "về phát động các phong trào thi đua năm 2024"
   */
  public static LegalBasis paper(
      String kind, String number, LocalDate date, String issuer, String about) {
    return new LegalBasis(
        WORDS.say("basis.paper", kind, number, VietnamTime.written(date), issuer, about));
  }

  /** "Theo đề nghị của Trưởng phòng Thi đua, Khen thưởng"; stands last. */
  public static LegalBasis proposalOf(String whom) {
    return new LegalBasis(WORDS.say("basis.proposal", whom));
  }

  /** Anything else, as it is printed. */
  public static LegalBasis of(String text) {
    return new LegalBasis(text);
  }
}
