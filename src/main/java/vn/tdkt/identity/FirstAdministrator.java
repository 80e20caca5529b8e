package vn.tdkt.identity;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.identity.model.PasswordRules;
import vn.tdkt.identity.store.FirstAdministratorStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.StartupNotice;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.NewUnit;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.organisation.Units;

/**
 * Where nobody can sign in yet, the program prints a link that serves once: whoever follows it
 * names the province and becomes its first administrator.
 */
@Service
public class FirstAdministrator implements StartupNotice {
  /** Path of the page behind the link; the token follows as {@code ?ma=}. */
  public static final String ADDRESS = "/quan-tri-dau-tien";

  private static final Citation REQUIREMENT = Citation.of("REQ-198");
  private static final UUID NOBODY = new UUID(0, 0);

  private final FirstAdministratorStore store;
  private final Accounts accounts;
  private final Units units;
  private final Clock clock;

  FirstAdministrator(FirstAdministratorStore store, Accounts accounts, Units units, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.units = units;
    this.clock = clock;
  }

  /** What the person says who follows the link. */
  public record Introduction(String province, String fullName, String login, String password) {}

  /** Whether nobody can sign in yet. */
  @Transactional(readOnly = true)
  public boolean isAwaited() {
    return !store.anyAccount();
  }

  @Override
  @Transactional
  public List<String> lines(URI address) {
    if (store.anyAccount()) {
      return List.of();
    }
    Token token = Token.random();
    store.offer(token, clock.instant());
    String link = address.resolve(ADDRESS + "?ma=" + token.text()).toString();
    return List.of(Words.of("identity").say("first.link", link));
  }

  /** Names the province and opens the first account. The link serves once, within a day. */
  @Transactional
  public Outcome<UUID> introduce(Token token, Introduction who) {
    Optional<Refusal> weak =
        PasswordRules.refusal(who.password(), List.of(who.login(), who.fullName(), who.province()));
    if (weak.isPresent()) {
      return Outcome.refused(weak.get());
    }
    if (who.province().isBlank() || who.login().isBlank() || who.fullName().isBlank()) {
      return Outcome.refused("identity.refused.nameless", REQUIREMENT);
    }
    if (store.anyAccount() || !store.use(token, clock.instant())) {
      return Outcome.refused("identity.refused.link", REQUIREMENT);
    }
    return province(who.province()).then(province -> open(province, who));
  }

  private Outcome<UnitId> province(String name) {
    NewUnit province =
        new NewUnit(UnitKind.PROVINCE, new UnitName(name, "", ""), null, LocalDate.EPOCH, false);
    return units.enter(province, program(NOBODY));
  }

  private Outcome<UUID> open(UnitId province, Introduction who) {
    Scope all = Scope.jurisdiction(province.value());
    List<Grant> roles =
        List.of(new Grant(Role.ADMINISTRATOR, all), new Grant(Role.COUNCIL_OFFICE, all));
    NewAccount account = new NewAccount(who.login(), who.fullName(), province.value(), null, roles);
    return accounts.createWithPassword(account, who.password(), program(province.value()));
  }

  private static Actor program(UUID jurisdiction) {
    return new Actor(NOBODY, Words.of("identity").say("program"), jurisdiction, null);
  }
}
