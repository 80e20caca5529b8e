package vn.tdkt.reminders.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Token;
import vn.tdkt.reminders.LetterKind;
import vn.tdkt.reminders.LetterState;
import vn.tdkt.reminders.LetterToSend;
import vn.tdkt.reminders.Trouble;

/**
 * The letters that wait, and what became of each. Sending is the work of the program and no act of
 * a person: this table is its record.
 */
@Repository
public class LetterStore {
  private final JdbcClient db;

  LetterStore(JdbcClient db) {
    this.db = db;
  }

  /** One letter for everybody who confirmed an address and has none of that day yet. */
  public int writeForAll(LocalDate day, Instant now) {
    return db.sql(
            """
            insert into reminders.letter (id, account, kind, day, state, next_at, made_at)
            select gen_random_uuid(), m.account, 'DUE', :day, 'WAITING', :now, :now
              from reminders.mailbox m
             where m.confirmed_at is not null
            on conflict (account, day) where kind = 'DUE' do nothing
            """)
        .param("day", day)
        .param("now", utc(now))
        .update();
  }

  /** The letter that asks for a confirmation; those from before no longer confirm anything. */
  public void ask(UUID id, UUID account, LocalDate day, Instant now) {
    voidAll(account, LetterKind.CONFIRMATION);
    db.sql(
            """
            insert into reminders.letter (id, account, kind, day, state, next_at, made_at)
            values (:id, :account, 'CONFIRMATION', :day, 'WAITING', :now, :now)
            """)
        .param("id", id)
        .param("account", account)
        .param("day", day)
        .param("now", utc(now))
        .update();
  }

  /** Links of these letters lead nowhere from now on; those that wait are not sent. */
  public void voidAll(UUID account, LetterKind kind) {
    db.sql(
            """
            update reminders.letter
               set secret_hash = null,
                   state = case when state in ('WAITING', 'SENDING') then 'VOID' else state end
             where account = :account and kind = :kind
            """)
        .param("account", account)
        .param("kind", kind.name())
        .update();
  }

  /** How often an address was asked for since. */
  public int asked(UUID account, Instant since) {
    return db.sql(
            """
            select count(*) from reminders.letter
             where account = :account and kind = 'CONFIRMATION' and made_at >= :since
            """)
        .param("account", account)
        .param("since", utc(since))
        .query(Integer.class)
        .single();
  }

  /**
   * Takes one letter that waits, for some minutes; another sender gets another one. Where this one
   * dies before it hands the letter over, the letter waits again.
   *
   * @param secret of the link that will stand in it
   */
  public Optional<LetterToSend> take(Token secret, Instant now, Instant until) {
    return db.sql(
            """
            update reminders.letter
               set next_at = :until, attempts = attempts + 1, secret_hash = :hash
             where id = (select id from reminders.letter
                          where state = 'WAITING' and next_at <= :now
                          order by next_at, id limit 1 for update skip locked)
            returning id, account, kind, day, attempts, made_at
            """)
        .param("hash", secret.hash())
        .param("now", utc(now))
        .param("until", utc(until))
        .query(LetterStore::letter)
        .optional();
  }

  /**
   * From here on the letter may arrive, so nobody sends it again.
   *
   * @return false where somebody else has taken it meanwhile
   */
  public boolean handOver(UUID id, Token secret) {
    return db.sql(
                """
                update reminders.letter set state = 'SENDING'
                 where id = :id and state = 'WAITING' and secret_hash = :hash
                """)
            .param("id", id)
            .param("hash", secret.hash())
            .update()
        > 0;
  }

  /** The server took it, with what it told. */
  public void sent(LetterToSend letter, Collection<UUID> told, Instant now) {
    db.sql(
            """
            with sent as (
              update reminders.letter set state = 'SENT', sent_at = :now, trouble = null
               where id = :id and state = 'SENDING')
            insert into reminders.told (account, deadline, day, letter)
            select :account, deadline, :day, :id from unnest(:told) as deadline
            """)
        .param("now", utc(now))
        .param("id", letter.id())
        .param("account", letter.account())
        .param("day", letter.day())
        .param("told", told.toArray(UUID[]::new))
        .update();
  }

  /** It is not sent, now or ever. */
  public void end(UUID id, LetterState state, @Nullable Trouble trouble) {
    db.sql(
            """
            update reminders.letter set state = :state, trouble = coalesce(:trouble, trouble)
             where id = :id and state in ('WAITING', 'SENDING')
            """)
        .param("state", state.name())
        .param("trouble", trouble == null ? null : trouble.name())
        .param("id", id)
        .update();
  }

  /** It is tried again later. */
  public void again(UUID id, Trouble trouble, Instant next) {
    db.sql(
            """
            update reminders.letter set state = 'WAITING', trouble = :trouble, next_at = :next
             where id = :id and state = 'SENDING'
            """)
        .param("trouble", trouble.name())
        .param("next", utc(next))
        .param("id", id)
        .update();
  }

  /** The server takes no letter at all: whoever waits for one is told why. */
  public void holdAll(Trouble trouble) {
    db.sql("update reminders.letter set trouble = :trouble where state = 'WAITING'")
        .param("trouble", trouble.name())
        .update();
  }

  /** Whose link this is, of a letter made since. */
  public Optional<UUID> account(Token secret, LetterKind kind, Instant since) {
    return db.sql(
            """
            select account from reminders.letter
             where secret_hash = :hash and kind = :kind and made_at >= :since
            """)
        .param("hash", secret.hash())
        .param("kind", kind.name())
        .param("since", utc(since))
        .query(UUID.class)
        .optional();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static LetterToSend letter(ResultSet rs, int row) throws SQLException {
    return new LetterToSend(
        rs.getObject("id", UUID.class),
        rs.getObject("account", UUID.class),
        LetterKind.valueOf(rs.getString("kind")),
        rs.getObject("day", LocalDate.class),
        rs.getInt("attempts"),
        rs.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
