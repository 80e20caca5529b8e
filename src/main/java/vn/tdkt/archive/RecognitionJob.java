package vn.tdkt.archive;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Looks every few seconds whether pages wait, on one node at a time. The pages themselves are the
 * queue, so that a node that ends in the middle leaves nothing to be put right.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("tdkt.jobs")
class RecognitionJob {
  private static final Duration EVERY = Duration.ofSeconds(5);

  /** Then other work of the node has its turn. */
  private static final int AT_ONCE = 50;

  @Bean
  Task<Void> recognitionOfScans(Recognition recognition) {
    return Tasks.recurring("archive-recognition", FixedDelay.of(EVERY))
        .execute((instance, context) -> recognition.run(AT_ONCE));
  }
}
