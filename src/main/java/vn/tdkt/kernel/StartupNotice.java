package vn.tdkt.kernel;

import java.net.URI;
import java.util.List;

/**
 * What a module wants said on the terminal once the program runs: sample logins, the one-time link
 * for the first administrator. Every bean of this kind is asked once.
 */
public interface StartupNotice {
  /**
   * Lines in Vietnamese; empty where there is nothing to say.
   *
   * @param address where the program answers, such as http://127.0.0.1:8080
   */
  List<String> lines(URI address);
}
