package vn.tdkt.gatherings.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.Audit;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.gatherings.DonationChannel;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.Givers;
import vn.tdkt.gatherings.Giving;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** Donations. */
@Repository
public class DonationStore {
  private static final String COLUMNS =
      """
      select d.id, d.jurisdiction, d.block, d.unit, d.year, d.fund, d.amount, d.paid_on, d.sections,
             d.channel, d.channel_named, d.gave, d.staff, d.occasion, d.voided, d.version
        from gatherings.donation d
      """;

  private final JdbcClient db;
  private final Audit audit;

  DonationStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<Donation> find(UUID id) {
    return db.sql(COLUMNS + " where d.id = :id")
        .param("id", id)
        .query(DonationStore::donation)
        .optional();
  }

  /** All that a unit paid, the latest first. */
  public List<Donation> of(UUID unit) {
    return db.sql(COLUMNS + " where d.unit = :unit order by d.paid_on desc, d.id desc")
        .param("unit", unit)
        .query(DonationStore::donation)
        .list();
  }

  /** What was paid by these units, through these blocks, in these provinces; the latest first. */
  public List<Donations.Line> in(List<Scope> places, String year) {
    return GatheringReach.in(
            places,
            db.sql(
                """
                select d.*, n.full_name, coalesce(o.name, '') as occasion_name
                  from gatherings.donation d
                  left join gatherings.occasion o on o.id = d.occasion
                  join lateral (select full_name from organisation.unit_name
                                 where unit = d.unit
                                 order by valid @> d.paid_on desc, valid desc limit 1) n on true
                 where d.year = :year
                   and (d.unit = any(:units) or d.block = any(:blocks)
                        or d.jurisdiction = any(:jurisdictions))
                 order by d.paid_on desc, d.id desc
                """))
        .param("year", year)
        .query(
            (rs, row) ->
                new Donations.Line(
                    donation(rs, row), rs.getString("full_name"), rs.getString("occasion_name")))
        .list();
  }

  public void add(Donation donation, Act act) {
    Donation.Said said = donation.said();
    written(
            db.sql(
                """
                insert into gatherings.donation
                  (id, jurisdiction, block, unit, year, fund, amount, paid_on, sections, channel,
                   channel_named, gave, staff, occasion)
                values (:id, :jurisdiction, :block, :unit, :year, :fund, :amount, :paid_on,
                        :sections, :channel, nullif(:named, ''), :gave, :staff, :occasion)
                """),
            donation)
        .param("jurisdiction", donation.jurisdiction())
        .param("block", donation.block())
        .param("unit", donation.unit())
        .param("year", donation.year())
        .param("fund", said.fund())
        .param("amount", said.amount())
        .param("paid_on", said.on())
        .update();
    audit.append(act);
  }

  /**
   * Writes where it is reported and how it was given.
   *
   * @throws StaleEdit if somebody changed or voided it since it was seen
   */
  public void save(Donation donation, Act act) {
    int rows =
        written(
                db.sql(
                    """
                    update gatherings.donation
                       set sections = :sections, channel = :channel,
                           channel_named = nullif(:named, ''), gave = :gave, staff = :staff,
                           occasion = :occasion, version = version + 1
                     where id = :id and version = :version and voided is null
                    """),
                donation)
            .param("version", donation.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("donation", donation.version());
    }
    audit.append(act);
  }

  private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, Donation donation) {
    Giving giving = donation.said().giving();
    DonationChannel channel = giving.channel();
    Givers givers = giving.givers();
    return sql.param("id", donation.id())
        .param("sections", donation.said().sections().toArray(String[]::new))
        .param("channel", channel == null ? null : channel.name())
        .param("named", giving.named())
        .param("gave", givers == null ? null : givers.gave())
        .param("staff", givers == null ? null : givers.staff())
        .param("occasion", giving.occasion());
  }

  /**
   * @throws StaleEdit if somebody voided it since it was seen
   */
  public void voidIt(Donation donation, String reason, Act act) {
    int rows =
        db.sql(
                """
                update gatherings.donation set voided = :reason where id = :id and voided is null
                """)
            .param("reason", reason)
            .param("id", donation.id())
            .update();
    if (rows == 0) {
      throw new StaleEdit("donation", 1);
    }
    audit.append(act);
  }

  private static Donation donation(ResultSet rs, int row) throws SQLException {
    return new Donation(
        rs.getObject("id", UUID.class),
        rs.getObject("jurisdiction", UUID.class),
        rs.getObject("block", UUID.class),
        rs.getObject("unit", UUID.class),
        rs.getString("year"),
        new Donation.Said(
            rs.getString("fund"),
            rs.getLong("amount"),
            rs.getObject("paid_on", LocalDate.class),
            List.of((String[]) rs.getArray("sections").getArray()),
            giving(rs)),
        rs.getString("voided"),
        rs.getLong("version"));
  }

  private static Giving giving(ResultSet rs) throws SQLException {
    String channel = rs.getString("channel");
    String named = rs.getString("channel_named");
    Integer gave = rs.getObject("gave", Integer.class);
    return new Giving(
        channel == null ? null : DonationChannel.valueOf(channel),
        named == null ? "" : named,
        gave == null ? null : new Givers(gave, rs.getInt("staff")),
        rs.getObject("occasion", UUID.class));
  }
}
