package vn.tdkt.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/** What was set about those who register nothing, as it goes on record of the province. */
record BarSettingAct(UUID jurisdiction, Actor by, Instant at, List<Change> changes) implements Act {
  private static final Words WORDS = Words.of("registration");

  BarSettingAct {
    changes = List.copyOf(changes);
  }

  static BarSettingAct of(Optional<BarSetting> before, BarSetting now, Actor by, Instant at) {
    Change change =
        Change.of(
            WORDS.say("bar.of", now.year()),
            before.map(BarSettingAct::said).orElse(null),
            said(now));
    return new BarSettingAct(now.jurisdiction(), by, at, List.of(change));
  }

  private static String said(BarSetting setting) {
    return WORDS.say("bar.said", setting.words(), setting.source(), setting.reason());
  }

  @Override
  public String kind() {
    return "registration.bar-set";
  }

  @Override
  public Subject subject() {
    return new Subject("registration-bar", jurisdiction);
  }
}
