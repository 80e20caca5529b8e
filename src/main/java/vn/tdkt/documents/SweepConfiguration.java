package vn.tdkt.documents;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every day, when the backup is made, contents that nothing refers to are taken away. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class SweepConfiguration {
  private static final Logger log = LoggerFactory.getLogger(SweepConfiguration.class);
  private static final LocalTime AFTER_THE_BACKUP = LocalTime.of(13, 0);

  @Bean
  Task<Void> dailySweep(Uploads uploads, Clock clock) {
    return Tasks.recurring("sweep", Schedules.daily(clock.getZone(), AFTER_THE_BACKUP))
        .execute((instance, context) -> log.info("Contents swept: {}", swept(uploads)));
  }

  private static int swept(Uploads uploads) {
    try {
      return uploads.sweep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
