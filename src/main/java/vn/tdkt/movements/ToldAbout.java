package vn.tdkt.movements;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Actor;

/**
 * Things beside movements about which something can be told. Offered as a bean by the module that
 * knows them: the communication log knows no other module.
 */
public interface ToldAbout {
  /** One such thing. */
  record Topic(UUID id, String label, String address) {}

  /** As a form names the choice. */
  String label();

  /** What a person may choose from in a year. */
  List<Topic> choices(String year, Access access);

  /** Keeps that this was told about one of them, in the transaction in which it is noted. */
  void tell(UUID topic, Response told, Actor by);

  /** About what each of these was told. */
  Map<UUID, List<Topic>> of(Collection<UUID> told);
}
