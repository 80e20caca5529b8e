package vn.tdkt.backup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;

/**
 * Every day at noon, when office machines are on; a missed day is made up for at the next start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class DailyBackupConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(DailyBackupConfiguration.class);
  private static final int KEPT = 14;

  @Bean
  Backups backups(DatabaseAccess database, DataFolder folder, Clock clock) {
    return new Backups(database, folder, clock);
  }

  @Bean
  Task<Void> dailyBackup(Backups backups, Clock clock) {
    return Tasks.recurring("backup", Schedules.daily(clock.getZone(), LocalTime.NOON))
        .execute(
            (instance, context) -> {
              Path made = backups.save();
              backups.keepNewest(KEPT);
              LOG.info("Backup made: {}", made);
            });
  }
}
