package vn.tdkt.organisation.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.UnitBodies.Council;
import vn.tdkt.organisation.UnitBodies.MassOrganisation;
import vn.tdkt.organisation.UnitBodies.PartyRating;
import vn.tdkt.organisation.UnitBodies.Training;
import vn.tdkt.organisation.UnitId;

/** Bodies of units, ratings of Party organisations, training. */
@Repository
public class BodyStore {
  private final JdbcClient db;
  private final Audit audit;

  BodyStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<MassOrganisation> massOrganisations(UnitId unit, LocalDate on) {
    return db.sql(
            """
            select kind, name, lower(valid) as valid_from, upper(valid) as valid_to
              from organisation.mass_organisation
             where unit = :unit and valid @> :on::date order by kind, name
            """)
        .param("unit", unit.value())
        .param("on", on)
        .query(
            (rs, row) ->
                new MassOrganisation(
                    MassOrganisation.Kind.valueOf(rs.getString("kind")),
                    rs.getString("name"),
                    Ranges.validity(rs)))
        .list();
  }

  public List<Council> councils(UnitId unit, LocalDate on) {
    return db.sql(
            """
            select kind, decision, regulation, members,
                   lower(valid) as valid_from, upper(valid) as valid_to
              from organisation.unit_council
             where unit = :unit and valid @> :on::date order by kind
            """)
        .param("unit", unit.value())
        .param("on", on)
        .query(
            (rs, row) ->
                new Council(
                    Council.Kind.valueOf(rs.getString("kind")),
                    rs.getString("decision"),
                    rs.getString("regulation"),
                    rs.getInt("members"),
                    Ranges.validity(rs)))
        .list();
  }

  public List<PartyRating> ratings(UnitId unit, int year) {
    return db.sql(
            """
            select rated, rating, subjects, provisional from organisation.party_rating
             where unit = :unit and year = :year order by rated, rating
            """)
        .param("unit", unit.value())
        .param("year", year)
        .query(
            (rs, row) ->
                new PartyRating(
                    year,
                    PartyRating.Rated.valueOf(rs.getString("rated")),
                    PartyRating.Rating.valueOf(rs.getString("rating")),
                    rs.getInt("subjects"),
                    rs.getBoolean("provisional")))
        .list();
  }

  public List<Training> trainings(UnitId unit, int year) {
    return db.sql(
            """
            select held_on, name, participants from organisation.training
             where unit = :unit and extract(year from held_on) = :year order by held_on
            """)
        .param("unit", unit.value())
        .param("year", year)
        .query(
            (rs, row) ->
                new Training(
                    rs.getObject("held_on", LocalDate.class),
                    rs.getString("name"),
                    rs.getInt("participants")))
        .list();
  }

  public void add(UnitId unit, MassOrganisation body, Act act) {
    db.sql(
            """
            insert into organisation.mass_organisation (id, unit, kind, name, valid)
            values (:id, :unit, :kind, :name, daterange(:from, :to))
            """)
        .param("id", Ids.next())
        .param("unit", unit.value())
        .param("kind", body.kind().name())
        .param("name", body.name())
        .param("from", body.valid().from())
        .param("to", body.valid().to())
        .update();
    audit.append(act);
  }

  public void add(UnitId unit, Council council, Act act) {
    db.sql(
            """
            insert into organisation.unit_council
              (id, unit, kind, decision, regulation, members, valid)
            values (:id, :unit, :kind, :decision, :regulation, :members, daterange(:from, :to))
            """)
        .param("id", Ids.next())
        .param("unit", unit.value())
        .param("kind", council.kind().name())
        .param("decision", council.decision())
        .param("regulation", council.regulation())
        .param("members", council.members())
        .param("from", council.valid().from())
        .param("to", council.valid().to())
        .update();
    audit.append(act);
  }

  public void set(UnitId unit, PartyRating rating, Act act) {
    db.sql(
            """
            insert into organisation.party_rating (unit, year, rated, rating, subjects, provisional)
            values (:unit, :year, :rated, :rating, :subjects, :provisional)
            on conflict (unit, year, rated, rating)
              do update set subjects = :subjects, provisional = :provisional
            """)
        .param("unit", unit.value())
        .param("year", rating.year())
        .param("rated", rating.rated().name())
        .param("rating", rating.rating().name())
        .param("subjects", rating.subjects())
        .param("provisional", rating.provisional())
        .update();
    audit.append(act);
  }

  public void add(UnitId unit, Training training, Act act) {
    db.sql(
            """
            insert into organisation.training (id, unit, held_on, name, participants)
            values (:id, :unit, :held_on, :name, :participants)
            """)
        .param("id", Ids.next())
        .param("unit", unit.value())
        .param("held_on", training.heldOn())
        .param("name", training.name())
        .param("participants", training.participants())
        .update();
    audit.append(act);
  }
}
