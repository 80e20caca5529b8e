package vn.tdkt.season.yaml;

import vn.tdkt.kernel.Words;

/** The text is no YAML that we read; the message is a Vietnamese sentence. */
public final class YamlFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Place place;

  private YamlFault(Place place, String sentence) {
    super(sentence);
    this.place = place;
  }

  static YamlFault at(Place place, String key, Object... arguments) {
    return new YamlFault(place, Words.of("season").say("yaml." + key, arguments));
  }

  public Place place() {
    return place;
  }
}
