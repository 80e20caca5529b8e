package vn.tdkt.register;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * Hồ sơ công việc: the documents of one matter in one year, in an order (REQ-126).
 *
 * @param code the sign of the file, such as "05/TĐKT"; may be empty
 * @param retention years to be kept; null for ever
 * @param documents how many lie in it
 * @param voided why it counts no more, or null
 */
public record WorkFile(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    int year,
    String title,
    String code,
    @Nullable Integer retention,
    WorkFileState state,
    int documents,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable String voided,
    long version) {

  public boolean open() {
    return state == WorkFileState.OPEN;
  }

  /** "10 năm" or "Vĩnh viễn". */
  public String kept() {
    return kept(retention);
  }

  static String kept(@Nullable Integer years) {
    Words words = Words.of("register");
    return years == null ? words.say("retention.ever") : words.say("retention.years", years);
  }

  WorkFile described(int ofYear, String called, String sign, @Nullable Integer years) {
    return new WorkFile(
        id,
        jurisdiction,
        unit,
        ofYear,
        called,
        sign,
        years,
        state,
        documents,
        closedBy,
        closedAt,
        voided,
        version);
  }

  WorkFile closed(String by, Instant at) {
    return new WorkFile(
        id,
        jurisdiction,
        unit,
        year,
        title,
        code,
        retention,
        WorkFileState.CLOSED,
        documents,
        by,
        at,
        null,
        version);
  }

  WorkFile voided(String why) {
    return new WorkFile(
        id,
        jurisdiction,
        unit,
        year,
        title,
        code,
        retention,
        WorkFileState.VOID,
        documents,
        null,
        null,
        why,
        version);
  }

  /** The same under the version that the person saw. */
  WorkFile at(long seenVersion) {
    return new WorkFile(
        id,
        jurisdiction,
        unit,
        year,
        title,
        code,
        retention,
        state,
        documents,
        closedBy,
        closedAt,
        voided,
        seenVersion);
  }
}
