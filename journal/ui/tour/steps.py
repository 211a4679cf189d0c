"""What the tour does, step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from journal.ui.tour import (
    around,
    beginning,
    coming_back,
    erasing,
    living,
    looking,
    putting_away,
    reading,
    sitting_down,
    writing,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from journal.ui.tour.hands import Hands

    Step = tuple[str, Callable[[Hands], None]]

STEPS: Final[tuple[Step, ...]] = (
    ("said where the journal lives, and put in the sample", beginning.begin),
    ("opened today’s page", writing.open_today),
    ("wrote a memory, and it was kept", writing.write),
    ("gave it a place and a person", writing.give_names),
    ("dropped a picture on it, and wrote under it", writing.drop_picture),
    ("gave it a star", writing.star),
    ("found it in the timeline", reading.list_memories),
    ("saw only what has a star, or a picture", reading.narrow),
    ("opened an older memory", reading.open_old),
    ("changed it", reading.change),
    ("found a word in it", reading.find),
    ("saw nothing but the page", reading.focus_on_page),
    ("looked at a picture", reading.look_at_picture),
    ("searched for a person and a word", looking.search),
    ("was told which word was meant", looking.search_folded),
    ("saw a year, a month and a day", looking.see_calendar),
    ("saw what was on this day in other years", looking.recall),
    ("met people, and one of them", looking.meet_people),
    ("saw places", looking.see_places),
    ("saw tags, and one of them", looking.see_tags),
    ("saw what was written, counted", looking.see_insights),
    ("went to a memory by a few letters", around.use_palette),
    ("read beside the page", around.read_beside),
    ("read about the film", around.read_whole),
    ("looked at the preferences", around.choose),
    ("looked at the keys", around.see_keys),
    ("erased a memory, and saw the gap it leaves", erasing.erase),
    ("took that back", erasing.take_back),
    ("erased it again, and searched for it in vain", erasing.erase_again),
    ("erased several at once", erasing.erase_several),
    ("saw it in What was erased, its words covered", erasing.open_archive),
    ("brought it back", erasing.restore),
    ("put somebody away from their page, and took that back", putting_away.put_away_now),
    ("met a gap in a memory, and wrote beside it", putting_away.meet_gap),
    ("saw what an erasure of somebody would touch", putting_away.aim_at_somebody),
    ("put them away for a while, but for one memory", putting_away.put_away_for_a_while),
    ("was asked about a page that names them, when it was left", putting_away.be_asked),
    ("wrote into a gap what is remembered now", living.remember_in_gap),
    ("asked a card for its name", living.ask_for_name),
    ("opened a card, and read its tape", living.open_card),
    ("read one memory of it behind glass, brought it back, and took that back",
     living.bring_back_one),
    ("brought all of it back, and took that back", living.bring_back_all),
    ("let somebody be", living.let_be),
    ("found a letter when its day had come, and sent it on", living.get_letter),
    ("sat down to put somebody away, and said what else they were called", sitting_down.sit_down),
    ("left a tape", sitting_down.leave_tape),
    ("walked the map of all that this touches", sitting_down.walk_map),
    ("left in the middle, and came back to the draft", sitting_down.leave_and_come_back),
    ("chose the way back", sitting_down.choose_way_back),
    ("saw the lamps as a list, and put everything back", sitting_down.watch_list),
    ("watched the lights, kept one aside, drew the curtain", sitting_down.watch_lights),
    ("was asked at the end about what was kept aside, and given a card",
     sitting_down.be_asked_at_the_end),
    ("took all of it back", sitting_down.take_all_back),
    ("slept on it", coming_back.sleep_on_it),
    ("was asked by an envelope in the morning, and put it away unseen",
     coming_back.be_asked_in_the_morning),
    ("saw all of it come back, as a list", coming_back.see_lamps_return_as_a_list),
    ("saw the lamps return, and the lines open again", coming_back.see_lamps_return),
    ("kept somebody safe who has died, and put everything back",
     coming_back.keep_safe_as_a_list),
    ("saw the lamps grow low, and each page laid in a box", coming_back.keep_safe),
    ("made the window small", around.become_small),
)  # fmt: skip
"""What is said of each step, and how it is done."""
