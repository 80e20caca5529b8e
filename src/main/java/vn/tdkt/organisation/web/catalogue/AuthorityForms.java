package vn.tdkt.organisation.web.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Authorities;
import vn.tdkt.organisation.Authority;
import vn.tdkt.organisation.ScaleKind;
import vn.tdkt.organisation.Scales;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Typed;

/** The two forms about authorities: one comes, one goes. */
@Component
class AuthorityForms {
  private static final Words WORDS = Words.of("organisation");

  private final Authorities authorities;
  private final Scales scales;
  private final Clock clock;

  AuthorityForms(Authorities authorities, Scales scales, Clock clock) {
    this.authorities = authorities;
    this.scales = scales;
    this.clock = clock;
  }

  Form adding(UnitId province, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    List<Field.Choice> levels =
        scales.scale(province, ScaleKind.AUTHORITY, today).levels().stream()
            .map(level -> new Field.Choice(level, level))
            .toList();
    List<Field> fields =
        List.of(
            Inputs.line(typed, "name", "").asRequired(),
            Inputs.choice(typed, "level", "", levels),
            Inputs.day(typed, "from", today.withDayOfYear(1)));
    String address = AuthorityController.ADDRESS;
    return Form.of(WORDS.say("authority.add"), address + "/them", address, fields);
  }

  /**
   * @throws NotVisible if the province has no such authority today
   */
  Form ending(UnitId province, UUID id, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    Authority authority =
        authorities.on(province, today).stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotVisible("authority"));
    String address = AuthorityController.ADDRESS;
    return Form.of(
            WORDS.say("authority.end", authority.name()),
            address + "/" + id + "/thoi",
            address,
            List.of(Inputs.day(typed, "on", today), Inputs.reason(typed)))
        .button(WORDS.say("authority.end-button"));
  }
}
