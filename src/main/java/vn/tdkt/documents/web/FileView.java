package vn.tdkt.documents.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.viewer.TextPart;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Listing;

/**
 * A file that is looked at without being saved.
 *
 * @param shown what stands on this leaf
 * @param standing which part of the file this is and how much is left out, in words; null where all
 *     of it stands here
 * @param previous address of the leaf before, or null
 * @param next address of the leaf behind, or null
 */
public record FileView(
    FileLine line,
    Shown shown,
    @Nullable String standing,
    @Nullable String previous,
    @Nullable String next) {
  private static final Words WORDS = Words.of("documents");

  /** How a file can be shown. */
  public sealed interface Shown {}

  /** Its pages as pictures that we drew ourselves. */
  public record Pictures(List<Picture> pages) implements Shown {}

  public record Picture(int page, String address) {}

  /**
   * Its text as we read it.
   *
   * @param tabs the sheets of a workbook with several
   * @param numbered whether rows stand with their numbers, as in a workbook
   * @param remarks what a person should know of the reading, such as hidden rows
   */
  public record Text(
      List<Listing.Filter> tabs, boolean numbered, List<Finding> remarks, List<TextPart> parts)
      implements Shown {}

  /** Why it cannot be shown, in one sentence. */
  public record Unshown(String why) implements Shown {}

  /** The pages as pictures, or null. */
  public @Nullable Pictures pictures() {
    return shown instanceof Pictures pictures ? pictures : null;
  }

  /** The text, or null. */
  public @Nullable Text text() {
    return shown instanceof Text text ? text : null;
  }

  /** Why it cannot be shown, or null. */
  public @Nullable String why() {
    return shown instanceof Unshown(String why) ? why : null;
  }

  public StoredFile file() {
    return line.file();
  }

  public String facts() {
    return line.address();
  }

  public String bytes() {
    return new FilePath(file().id()).bytes();
  }

  /** The pager of the leaves, with what stands here as its name. */
  public Listing pager() {
    String here = standing == null ? WORDS.say("view.whole") : standing;
    return Listing.of(facts(), "", here).between(previous, next);
  }
}
