package vn.tdkt.identity.web.account;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Correction;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The name or the unit was wrong, or is so no more. */
@Component
@Order(4)
class CorrectAccount implements AccountAct {
  private final Accounts accounts;
  private final ManagedPlaces places;

  CorrectAccount(Accounts accounts, ManagedPlaces places) {
    this.accounts = accounts;
    this.places = places;
  }

  @Override
  public String slug() {
    return "sua";
  }

  @Override
  public List<Field> fields(AccountView account, Typed typed, Access by) {
    UUID unit = account.unit();
    String now = (unit == null ? account.jurisdiction() : unit).toString();
    return List.of(
        Inputs.line(typed, "fullName", account.fullName()),
        Inputs.choice(typed, "unit", now, ManagedPlaces.choices(places.units(by))));
  }

  @Override
  public Outcome<UUID> carryOut(AccountView account, Typed typed, Access by) {
    ManagedPlaces.Place place = ManagedPlaces.chosen(typed.id("unit"), places.units(by));
    Correction correction = new Correction(typed.text("fullName"), place.scope(), place.name());
    return accounts.correct(account.id(), correction, by);
  }
}
