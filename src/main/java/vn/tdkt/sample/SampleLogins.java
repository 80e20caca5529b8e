package vn.tdkt.sample;

import java.net.URI;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.StartupNotice;
import vn.tdkt.kernel.Words;

/** Says at every start how to sign in to the sample data; it never answers other machines. */
@Component
@ConditionalOnProperty("tdkt.sample-data")
class SampleLogins implements StartupNotice {
  /** The same for all: it is printed at every start. */
  static final String PASSWORD = "hoa-gao-thang-ba";

  private static final List<String> LINES =
      List.of("practice", "block", "real", "council", "password");

  @Override
  public List<String> lines(URI address) {
    Words words = Words.of("sample");
    return LINES.stream().map(line -> words.say("login." + line, PASSWORD)).toList();
  }
}
