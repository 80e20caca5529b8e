package vn.tdkt.documents.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * A file as pages show it.
 *
 * @param uses in how many places it is used
 */
public record FileLine(StoredFile file, int uses) {
  private static final Words WORDS = Words.of("documents");
  private static final int KILO = 1 << 10;
  private static final int MEGA = 1 << 20;

  public String address() {
    return new FilePath(file.id()).facts();
  }

  public DocumentFacts facts() {
    return file.facts();
  }

  public @Nullable String date() {
    return facts().date() == null ? null : VietnamTime.date(facts().date());
  }

  public String uploaded() {
    return VietnamTime.minute(file.uploadedAt());
  }

  /** "PDF, 3 trang, 120 kB", or that there is no file. */
  public String kind() {
    StoredFile.Content content = file.content();
    if (content == null) {
      return WORDS.say("file.none");
    }
    String pages = content.pages() == null ? "" : ", " + WORDS.say("file.pages", content.pages());
    return content.type() + pages + ", " + size(content.size());
  }

  private static String size(long bytes) {
    long tenths = bytes * 10 / MEGA;
    return tenths < 10
        ? WORDS.say("file.kilobytes", Math.ceilDiv(bytes, KILO))
        : WORDS.say("file.megabytes", tenths / 10 + "," + tenths % 10);
  }
}
