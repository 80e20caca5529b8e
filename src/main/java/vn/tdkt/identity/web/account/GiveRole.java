package vn.tdkt.identity.web.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.identity.AccountRoles;
import vn.tdkt.identity.AccountView;
import vn.tdkt.identity.NewRole;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Validity;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** One more role for the account, at a place, from a day on. */
@Component
@Order(1)
class GiveRole implements AccountAct {
  private final AccountRoles roles;
  private final ManagedPlaces places;
  private final Clock clock;

  GiveRole(AccountRoles roles, ManagedPlaces places, Clock clock) {
    this.roles = roles;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "them-vai-tro";
  }

  @Override
  public List<Field> fields(AccountView account, Typed typed, Access by) {
    UUID unit = account.unit();
    String usual = (unit == null ? account.jurisdiction() : unit).toString();
    return List.of(
        Inputs.role(typed),
        Inputs.choice(typed, "place", usual, ManagedPlaces.choices(places.all(by))),
        Inputs.day(typed, "from", LocalDate.now(clock)),
        Inputs.anyDay(typed, "last"));
  }

  @Override
  public Outcome<UUID> carryOut(AccountView account, Typed typed, Access by) {
    LocalDate from = typed.day("from");
    LocalDate last = typed.anyDay("last");
    if (last != null && last.isBefore(from)) {
      return Outcome.refused("identity.refused.ends-first", Citation.of("REQ-198"));
    }
    ManagedPlaces.Place place = ManagedPlaces.chosen(typed.id("place"), places.all(by));
    Grant grant = new Grant(typed.one(Role.class, "role"), place.scope());
    return roles.give(
        account.id(), new NewRole(grant, place.name(), new Validity(from, after(last))), by);
  }

  private static @Nullable LocalDate after(@Nullable LocalDate last) {
    return last == null ? null : last.plusDays(1);
  }
}
