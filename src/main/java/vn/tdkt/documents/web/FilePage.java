package vn.tdkt.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Words;

/**
 * One file with what is known of it.
 *
 * @param uses where it is used; empty for those who only read it
 * @param form null for those who only read it
 * @param trail who did what with it, newest first; empty for those who may not see it
 * @param shelf address of the files beside it, or null for those who only see this one
 */
public record FilePage(
    FileLine line,
    List<FileUse> uses,
    @Nullable DocumentForm form,
    List<String> trail,
    @Nullable String shelf) {
  private static final Words WORDS = Words.of("documents");

  /** Where its bytes are saved from, or null where there is no file. */
  public @Nullable String bytes() {
    return file().content() == null ? null : path().bytes();
  }

  /** Where it is looked at without being saved, or null where there is no file. */
  public @Nullable String look() {
    return file().content() == null ? null : path().view();
  }

  public String withdrawal() {
    return path().withdrawal();
  }

  /** What follows when it is withdrawn. */
  public String consequence() {
    return uses.isEmpty()
        ? WORDS.say("withdraw.consequence")
        : WORDS.say("withdraw.consequence.used", uses.size());
  }

  public StoredFile file() {
    return line.file();
  }

  private FilePath path() {
    return new FilePath(file().id());
  }
}
