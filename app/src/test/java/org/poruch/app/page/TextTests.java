package org.poruch.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.poruch.app.page.view.Faults;

class TextTests {
    @Test
    void trimsAndTakesAnyLineEnd() {
        assertThat(Text.read("  один\r\nдва\rтри\n ", 100).value()).isEqualTo("один\nдва\nтри");
    }

    @Test
    void composesLettersThatCameInTwoParts() {
        assertThat(Text.read("и\u0306", 1)).isEqualTo(new Text("й", null, 1));
    }

    @Test
    void keepsEmojiAndArabicAndCountsWhatPeopleCount() {
        assertThat(Text.read("🌉 مرحبا", 7)).isEqualTo(new Text("🌉 مرحبا", null, 7));
        assertThat(Text.read("👩‍🏫", 3).fault()).isNull();
    }

    @Test
    void refusesWhatCannotBeReadAndKeepsTheRest() {
        assertThat(Text.read("міст\0 із паличок", 100))
                .isEqualTo(new Text("міст із паличок", "page.fault.unreadable", 100));
        assertThat(Text.read("\u001b[31m", 100).fault()).isEqualTo("page.fault.unreadable");
        assertThat(Text.read("пів\ud83c", 100).fault()).isEqualTo("page.fault.unreadable");
        assertThat(Text.read("стовпчик\tстовпчик", 100).fault()).isNull();
    }

    @Test
    void aTextTooLongIsKeptAndSaysHowMuchRoomThereIs() {
        Faults faults = Text.read("довго", 4).check(Faults.none(), "question");
        assertThat(faults.text(new Messages().in("uk"), "question"))
                .isEqualTo("Задовго: вміститься 4 знаки.");
        assertThat(Text.read("довго", 4).value()).isEqualTo("довго");
    }

    @Test
    void nothingIsFineUnlessItIsNeeded() {
        assertThat(Text.read(null, 10).check(Faults.none(), "note").isEmpty()).isTrue();
        assertThat(Text.needed(" \n\t ", 10).fault()).isEqualTo("page.fault.empty");
        assertThat(Text.needed(null, 10).fault()).isEqualTo("page.fault.empty");
    }
}
