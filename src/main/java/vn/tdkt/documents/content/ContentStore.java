package vn.tdkt.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * Where contents lie, each once, under their SHA-256: a folder today, an object store when somebody
 * needs one. Knows nothing of names, units or rights.
 */
public interface ContentStore {
  /**
   * Takes a stream in without keeping it.
   *
   * @param most bytes
   * @throws Incoming.TooLarge where more comes; nothing of it is left
   */
  Incoming receive(InputStream in, long most) throws IOException;

  /**
   * Keeps what came in, at once or not at all; the same content a second time changes nothing. To
   * be called before the row that points to it is written.
   */
  void keep(Incoming incoming) throws IOException;

  /**
   * @throws java.nio.file.NoSuchFileException if there is no such content
   */
  InputStream open(String sha256) throws IOException;

  /** Takes away every content that is not among those that are referred to; says how many. */
  int sweep(Set<String> referredTo) throws IOException;
}
