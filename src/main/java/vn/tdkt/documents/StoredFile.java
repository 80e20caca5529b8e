package vn.tdkt.documents;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.inspection.FileType;
import vn.tdkt.kernel.Texts;

/**
 * A unit's file. Two units that hold the same file hold two of these, and neither can learn of the
 * other.
 *
 * @param year the emulation year
 * @param name of the file; the document's number where there is no file
 * @param content null for a document of which only number, date and subject are kept
 * @param restricted "Hạn chế": read by right only, and each reading goes on record (REQ-192)
 */
public record StoredFile(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    int year,
    String name,
    @Nullable Content content,
    DocumentFacts facts,
    boolean restricted,
    String uploadedBy,
    Instant uploadedAt,
    long version) {

  /**
   * What lies in the file.
   *
   * @param size in bytes
   * @param pages 1 or more; null where the kind has no fixed pages
   */
  public record Content(FileType type, long size, @Nullable Integer pages) {}

  /** Name, number, issuer and subject in lower case without accents. */
  public String searchText() {
    return Stream.of(name, facts.number(), facts.issuer(), facts.subject())
        .filter(Objects::nonNull)
        .map(Texts::folded)
        .collect(Collectors.joining(" | "));
  }

  /** True where a page can be shown as a picture. */
  public boolean hasPreview() {
    return content != null && content.type().hasPreview();
  }

  /** True where what stands in it is shown as text, for it has no fixed pages. */
  public boolean hasText() {
    return content != null && !hasPreview();
  }

  /** True where the file has a page of this number to point to. */
  boolean hasPage(int page) {
    return content != null && page >= 1 && (content.pages == null || page <= content.pages);
  }

  /** True where that page can be shown as a picture. */
  public boolean hasPicture(int page) {
    return hasPage(page) && hasPreview();
  }

  /** Where the file lies, for asking who may do what with it. */
  public Scope scope() {
    return Scope.unit(jurisdiction, unit);
  }

  /** The same with other facts and class; what has no file is called by its number. */
  StoredFile described(DocumentFacts now, boolean nowRestricted) {
    String called = content == null && now.number() != null ? now.number() : name;
    return new StoredFile(
        id,
        jurisdiction,
        unit,
        year,
        called,
        content,
        now,
        nowRestricted,
        uploadedBy,
        uploadedAt,
        version);
  }

  /** The same with the version that the person saw. */
  public StoredFile at(long seenVersion) {
    return new StoredFile(
        id,
        jurisdiction,
        unit,
        year,
        name,
        content,
        facts,
        restricted,
        uploadedBy,
        uploadedAt,
        seenVersion);
  }
}
