package org.poruch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTests {
    @Test
    void aBudgetOfStepsIsSpentExactly() {
        var course = Budget.steps(1000).begin();
        while (course.goesOn()) {}

        assertThat(course.stepsDone()).isEqualTo(1000);
        assertThat(course.gone()).isEqualTo(1);
    }

    @Test
    void noStepsAndNoTimeEndAtOnce() {
        assertThat(Budget.steps(0).begin().goesOn()).isFalse();
        assertThat(Budget.time(Duration.ZERO).begin().goesOn()).isFalse();
    }

    @Test
    void aBudgetIsNeverNegative() {
        assertThatThrownBy(() -> Budget.steps(-1)).hasMessageContaining("(-1)");
        assertThatThrownBy(() -> Budget.time(Duration.ofMillis(-1)))
                .hasMessageContaining("negative");
    }
}
