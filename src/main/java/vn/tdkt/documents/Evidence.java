package vn.tdkt.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file that proves something (minh chứng): the whole file, a page, a passage. Any
 * number of criteria may refer to one (REQ-102).
 *
 * @param number number and symbol of the document, or null
 * @param restricted "Hạn chế", as the file is (REQ-192)
 * @param page from 1; null for the whole file
 * @param passage the words that matter, as printed; null where the page says it all
 */
public record Evidence(
    UUID id,
    UUID file,
    String fileName,
    @Nullable String number,
    boolean restricted,
    @Nullable Integer page,
    @Nullable String passage) {
  /** As people name the document: by its number, else by the file's name. */
  public String called() {
    return number == null ? fileName : number;
  }

  /** The file, to be looked at, at the page where one is named. */
  public String address() {
    String whole = "/tep/" + file + "/xem";
    return page == null ? whole : whole + "?trang=" + page + "#trang-" + page;
  }
}
