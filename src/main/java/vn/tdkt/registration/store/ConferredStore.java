package vn.tdkt.registration.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.registration.Proposal;
import vn.tdkt.registration.Round;

/** What the register of awards has for the year of a round, in one statement. */
@Repository
public class ConferredStore {
  private final JdbcClient db;

  ConferredStore(JdbcClient db) {
    this.db = db;
  }

  /** An award for several years counts in the last of them; those that were voided do not count. */
  public List<Proposal> of(Round round, LocalDate on) {
    return db.sql(
            """
            with recursive inside as (
              select :unit::uuid as unit
              union
              select p.unit from organisation.unit_place p
                join inside i on p.parent = i.unit
                join organisation.unit u on u.id = p.unit and u.kind = 'DEPARTMENT'
               where p.valid @> :on::date
            )
            select h.person, h.recipient, h.unit_is_recipient, h.title, h.decision
              from honours.honour h
             where h.voided_because is null and h.to_year between :first and :last
               and (h.unit in (select unit from inside)
                    or h.person in (select e.person from registration.entry e
                                     where e.round = :round and e.person is not null))
             order by h.unit_is_recipient, h.recipient collate "vi-x-icu", h.id
            """)
        .param("unit", round.unit())
        .param("on", on)
        .param("first", round.from().getYear())
        .param("last", round.lastDay().getYear())
        .param("round", round.id())
        .query(
            (rs, row) ->
                new Proposal(
                    rs.getObject("person", UUID.class),
                    rs.getString("recipient"),
                    rs.getBoolean("unit_is_recipient"),
                    rs.getString("title"),
                    rs.getString("decision")))
        .list();
  }
}
