package vn.tdkt.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.identity.store.AccountViews;
import vn.tdkt.kernel.Actor;

/** The people of a unit, for those who hand work to one of them: names and nothing else. */
@Service
public class Colleagues {
  private final AccountViews views;

  Colleagues(AccountViews views) {
    this.views = views;
  }

  /** Somebody with an account. */
  public record Colleague(UUID account, String fullName) {}

  /** Who signs in with this name in a province or ministry. */
  @Transactional(readOnly = true)
  public Optional<Actor> ofLogin(UUID jurisdiction, String login) {
    return views.ofLogin(jurisdiction, SignIn.login(login));
  }

  /** Those with an open account there, in Vietnamese order of given names. */
  @Transactional(readOnly = true)
  public List<Colleague> of(UUID unit) {
    return views.colleagues(unit);
  }
}
