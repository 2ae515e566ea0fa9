// Written by scripts/shipped-list; do not edit.
static const unsigned char file0[] = {
#embed "data/agent-weights.bin" suffix(, )
0};
static const unsigned char file1[] = {
#embed "data/battery.jsonl" suffix(, )
0};
static const unsigned char file2[] = {
#embed "data/choice-directions.bin" suffix(, )
0};
static const unsigned char file3[] = {
#embed "data/customer-weights.bin" suffix(, )
0};
static const unsigned char file4[] = {
#embed "data/default-rubric.yaml" suffix(, )
0};
static const unsigned char file5[] = {
#embed "data/fine-directions.bin" suffix(, )
0};
static const unsigned char file6[] = {
#embed "data/housekeeping.txt" suffix(, )
0};
static const unsigned char file7[] = {
#embed "data/learn.txt" suffix(, )
0};
static const unsigned char file8[] = {
#embed "data/standard-moves.txt" suffix(, )
0};
static const unsigned char file9[] = {
#embed "data/standard-moves.yaml" suffix(, )
0};
static const unsigned char file10[] = {
#embed "data/standard-phrases.bin" suffix(, )
0};
static const unsigned char file11[] = {
#embed "data/templates/company.yaml" suffix(, )
0};
static const unsigned char file12[] = {
#embed "data/templates/decline.yaml" suffix(, )
0};
static const unsigned char file13[] = {
#embed "data/templates/delay.yaml" suffix(, )
0};
static const unsigned char file14[] = {
#embed "data/templates/fault.yaml" suffix(, )
0};
static const unsigned char file15[] = {
#embed "data/templates/outreach.yaml" suffix(, )
0};
static const unsigned char file16[] = {
#embed "data/templates/persona.yaml" suffix(, )
0};
static const unsigned char file17[] = {
#embed "data/wording-weights.bin" suffix(, )
0};
static const unsigned char file18[] = {
#embed "../../scenarios/a-cupboard-full.yaml" suffix(, )
0};
static const unsigned char file19[] = {
#embed "../../scenarios/a-lid-by-monday.yaml" suffix(, )
0};
static const unsigned char file20[] = {
#embed "../../scenarios/addressed-to-her.yaml" suffix(, )
0};
static const unsigned char file21[] = {
#embed "../../scenarios/before-he-notices.yaml" suffix(, )
0};
static const unsigned char file22[] = {
#embed "../../scenarios/companies/harbour-home.yaml" suffix(, )
0};
static const unsigned char file23[] = {
#embed "../../scenarios/conversations/a-cupboard-full-asked-nothing-ended.yaml" suffix(, )
0};
static const unsigned char file24[] = {
#embed "../../scenarios/conversations/a-cupboard-full-in-other-words.yaml" suffix(, )
0};
static const unsigned char file25[] = {
#embed "../../scenarios/conversations/a-cupboard-full-machine-gone-in-other-words.yaml" suffix(, )
0};
static const unsigned char file26[] = {
#embed "../../scenarios/conversations/a-cupboard-full-she-is-asked-which.yaml" suffix(, )
0};
static const unsigned char file27[] = {
#embed "../../scenarios/conversations/a-lid-by-monday-care-only.yaml" suffix(, )
0};
static const unsigned char file28[] = {
#embed "../../scenarios/conversations/a-lid-by-monday-excellent.yaml" suffix(, )
0};
static const unsigned char file29[] = {
#embed "../../scenarios/conversations/a-lid-by-monday-in-other-words.yaml" suffix(, )
0};
static const unsigned char file30[] = {
#embed "../../scenarios/conversations/a-lid-by-monday-poor.yaml" suffix(, )
0};
static const unsigned char file31[] = {
#embed "../../scenarios/conversations/a-lid-by-monday-service-only.yaml" suffix(, )
0};
static const unsigned char file32[] = {
#embed "../../scenarios/conversations/a-lid-by-monday-the-sisters-hand.yaml" suffix(, )
0};
static const unsigned char file33[] = {
#embed "../../scenarios/conversations/addressed-to-her-blamed.yaml" suffix(, )
0};
static const unsigned char file34[] = {
#embed "../../scenarios/conversations/addressed-to-her-in-other-words.yaml" suffix(, )
0};
static const unsigned char file35[] = {
#embed "../../scenarios/conversations/addressed-to-her-not-on-the-account-in-other-words.yaml" suffix(, )
0};
static const unsigned char file36[] = {
#embed "../../scenarios/conversations/before-he-notices-all-at-once.yaml" suffix(, )
0};
static const unsigned char file37[] = {
#embed "../../scenarios/conversations/before-he-notices-blamed.yaml" suffix(, )
0};
static const unsigned char file38[] = {
#embed "../../scenarios/conversations/before-he-notices-in-other-words.yaml" suffix(, )
0};
static const unsigned char file39[] = {
#embed "../../scenarios/conversations/did-the-lid-come-care-only.yaml" suffix(, )
0};
static const unsigned char file40[] = {
#embed "../../scenarios/conversations/did-the-lid-come-excellent.yaml" suffix(, )
0};
static const unsigned char file41[] = {
#embed "../../scenarios/conversations/did-the-lid-come-in-other-words.yaml" suffix(, )
0};
static const unsigned char file42[] = {
#embed "../../scenarios/conversations/did-the-lid-come-poor.yaml" suffix(, )
0};
static const unsigned char file43[] = {
#embed "../../scenarios/conversations/did-the-lid-come-service-only.yaml" suffix(, )
0};
static const unsigned char file44[] = {
#embed "../../scenarios/conversations/drawing-seven-blamed.yaml" suffix(, )
0};
static const unsigned char file45[] = {
#embed "../../scenarios/conversations/drawing-seven-drawing-stays-in-other-words.yaml" suffix(, )
0};
static const unsigned char file46[] = {
#embed "../../scenarios/conversations/drawing-seven-in-other-words.yaml" suffix(, )
0};
static const unsigned char file47[] = {
#embed "../../scenarios/conversations/drawing-seven-told-of-the-others.yaml" suffix(, )
0};
static const unsigned char file48[] = {
#embed "../../scenarios/conversations/eleven-days-blamed.yaml" suffix(, )
0};
static const unsigned char file49[] = {
#embed "../../scenarios/conversations/eleven-days-excuse-first.yaml" suffix(, )
0};
static const unsigned char file50[] = {
#embed "../../scenarios/conversations/eleven-days-in-other-words.yaml" suffix(, )
0};
static const unsigned char file51[] = {
#embed "../../scenarios/conversations/eleven-days-postcode-on-hold.yaml" suffix(, )
0};
static const unsigned char file52[] = {
#embed "../../scenarios/conversations/four-days-all-said-nothing-done.yaml" suffix(, )
0};
static const unsigned char file53[] = {
#embed "../../scenarios/conversations/four-days-too-late-by-the-day.yaml" suffix(, )
0};
static const unsigned char file54[] = {
#embed "../../scenarios/conversations/four-days-too-late-in-other-words.yaml" suffix(, )
0};
static const unsigned char file55[] = {
#embed "../../scenarios/conversations/four-days-too-late-within-the-window-in-other-words.yaml" suffix(, )
0};
static const unsigned char file56[] = {
#embed "../../scenarios/conversations/it-bites-a-little-in-other-words.yaml" suffix(, )
0};
static const unsigned char file57[] = {
#embed "../../scenarios/conversations/it-bites-a-little-the-lime-waits.yaml" suffix(, )
0};
static const unsigned char file58[] = {
#embed "../../scenarios/conversations/it-bites-blamed.yaml" suffix(, )
0};
static const unsigned char file59[] = {
#embed "../../scenarios/conversations/it-bites-number-first.yaml" suffix(, )
0};
static const unsigned char file60[] = {
#embed "../../scenarios/conversations/its-my-mothers-blamed.yaml" suffix(, )
0};
static const unsigned char file61[] = {
#embed "../../scenarios/conversations/its-my-mothers-in-other-words.yaml" suffix(, )
0};
static const unsigned char file62[] = {
#embed "../../scenarios/conversations/its-my-mothers-invited-to-ring.yaml" suffix(, )
0};
static const unsigned char file63[] = {
#embed "../../scenarios/conversations/its-my-mothers-messaged-at-once.yaml" suffix(, )
0};
static const unsigned char file64[] = {
#embed "../../scenarios/conversations/its-my-mothers-no-change-made.yaml" suffix(, )
0};
static const unsigned char file65[] = {
#embed "../../scenarios/conversations/its-my-mothers-on-the-record-in-other-words.yaml" suffix(, )
0};
static const unsigned char file66[] = {
#embed "../../scenarios/conversations/its-my-mothers-suspected-first.yaml" suffix(, )
0};
static const unsigned char file67[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-blamed.yaml" suffix(, )
0};
static const unsigned char file68[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-came-late-in-other-words.yaml" suffix(, )
0};
static const unsigned char file69[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-for-leeds.yaml" suffix(, )
0};
static const unsigned char file70[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-half-with-all-of-it.yaml" suffix(, )
0};
static const unsigned char file71[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-hope-held-out.yaml" suffix(, )
0};
static const unsigned char file72[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-in-other-words.yaml" suffix(, )
0};
static const unsigned char file73[] = {
#embed "../../scenarios/conversations/never-out-of-its-box-the-paper-answers.yaml" suffix(, )
0};
static const unsigned char file74[] = {
#embed "../../scenarios/conversations/no-strings-belittled.yaml" suffix(, )
0};
static const unsigned char file75[] = {
#embed "../../scenarios/conversations/no-strings-her-sundays.yaml" suffix(, )
0};
static const unsigned char file76[] = {
#embed "../../scenarios/conversations/no-strings-in-other-words.yaml" suffix(, )
0};
static const unsigned char file77[] = {
#embed "../../scenarios/conversations/no-strings-six-cups.yaml" suffix(, )
0};
static const unsigned char file78[] = {
#embed "../../scenarios/conversations/not-a-drop-blamed.yaml" suffix(, )
0};
static const unsigned char file79[] = {
#embed "../../scenarios/conversations/not-a-drop-booked-unheard.yaml" suffix(, )
0};
static const unsigned char file80[] = {
#embed "../../scenarios/conversations/not-a-drop-in-other-words.yaml" suffix(, )
0};
static const unsigned char file81[] = {
#embed "../../scenarios/conversations/not-a-drop-not-a-sound-in-other-words.yaml" suffix(, )
0};
static const unsigned char file82[] = {
#embed "../../scenarios/conversations/not-a-drop-told-beforehand.yaml" suffix(, )
0};
static const unsigned char file83[] = {
#embed "../../scenarios/conversations/nothing-on-the-step-blamed.yaml" suffix(, )
0};
static const unsigned char file84[] = {
#embed "../../scenarios/conversations/nothing-on-the-step-in-other-words.yaml" suffix(, )
0};
static const unsigned char file85[] = {
#embed "../../scenarios/conversations/nothing-on-the-step-left-waiting.yaml" suffix(, )
0};
static const unsigned char file86[] = {
#embed "../../scenarios/conversations/nothing-on-the-step-made-up.yaml" suffix(, )
0};
static const unsigned char file87[] = {
#embed "../../scenarios/conversations/nothing-on-the-step-postcode-first.yaml" suffix(, )
0};
static const unsigned char file88[] = {
#embed "../../scenarios/conversations/one-cup-fewer-all-told-at-once.yaml" suffix(, )
0};
static const unsigned char file89[] = {
#embed "../../scenarios/conversations/one-cup-fewer-blamed.yaml" suffix(, )
0};
static const unsigned char file90[] = {
#embed "../../scenarios/conversations/one-cup-fewer-in-other-words.yaml" suffix(, )
0};
static const unsigned char file91[] = {
#embed "../../scenarios/conversations/one-cup-fewer-until-i-say-so.yaml" suffix(, )
0};
static const unsigned char file92[] = {
#embed "../../scenarios/conversations/taken-in-may-after-the-fifth-in-other-words.yaml" suffix(, )
0};
static const unsigned char file93[] = {
#embed "../../scenarios/conversations/taken-in-may-after-the-fifth-told-where.yaml" suffix(, )
0};
static const unsigned char file94[] = {
#embed "../../scenarios/conversations/taken-in-may-all-at-once.yaml" suffix(, )
0};
static const unsigned char file95[] = {
#embed "../../scenarios/conversations/taken-in-may-in-other-words.yaml" suffix(, )
0};
static const unsigned char file96[] = {
#embed "../../scenarios/conversations/taken-in-may-no-word-of-the-money.yaml" suffix(, )
0};
static const unsigned char file97[] = {
#embed "../../scenarios/conversations/taken-in-may-promised-and-forgotten.yaml" suffix(, )
0};
static const unsigned char file98[] = {
#embed "../../scenarios/conversations/the-first-cup-asked-again.yaml" suffix(, )
0};
static const unsigned char file99[] = {
#embed "../../scenarios/conversations/the-first-cup-blamed.yaml" suffix(, )
0};
static const unsigned char file100[] = {
#embed "../../scenarios/conversations/the-first-cup-guess-is-no-promise.yaml" suffix(, )
0};
static const unsigned char file101[] = {
#embed "../../scenarios/conversations/the-first-cup-in-other-words.yaml" suffix(, )
0};
static const unsigned char file102[] = {
#embed "../../scenarios/conversations/the-wrong-basket-twice-in-other-words.yaml" suffix(, )
0};
static const unsigned char file103[] = {
#embed "../../scenarios/conversations/three-dates-carries-on-in-other-words.yaml" suffix(, )
0};
static const unsigned char file104[] = {
#embed "../../scenarios/conversations/three-dates-ended-unwarned.yaml" suffix(, )
0};
static const unsigned char file105[] = {
#embed "../../scenarios/conversations/three-dates-in-other-words.yaml" suffix(, )
0};
static const unsigned char file106[] = {
#embed "../../scenarios/conversations/three-dates-told-before.yaml" suffix(, )
0};
static const unsigned char file107[] = {
#embed "../../scenarios/conversations/three-weeks-in-a-new-one.yaml" suffix(, )
0};
static const unsigned char file108[] = {
#embed "../../scenarios/conversations/three-weeks-in-blamed.yaml" suffix(, )
0};
static const unsigned char file109[] = {
#embed "../../scenarios/conversations/three-weeks-in-in-other-words.yaml" suffix(, )
0};
static const unsigned char file110[] = {
#embed "../../scenarios/conversations/three-weeks-in-not-at-all.yaml" suffix(, )
0};
static const unsigned char file111[] = {
#embed "../../scenarios/conversations/three-weeks-in-posted-before-asked.yaml" suffix(, )
0};
static const unsigned char file112[] = {
#embed "../../scenarios/conversations/too-much-for-the-boat-blamed.yaml" suffix(, )
0};
static const unsigned char file113[] = {
#embed "../../scenarios/conversations/too-much-for-the-boat-in-other-words.yaml" suffix(, )
0};
static const unsigned char file114[] = {
#embed "../../scenarios/conversations/too-much-for-the-boat-measure-is-no-promise.yaml" suffix(, )
0};
static const unsigned char file115[] = {
#embed "../../scenarios/conversations/too-much-for-the-boat-on-a-line-in-other-words.yaml" suffix(, )
0};
static const unsigned char file116[] = {
#embed "../../scenarios/conversations/too-much-for-the-boat-said-before-done.yaml" suffix(, )
0};
static const unsigned char file117[] = {
#embed "../../scenarios/conversations/too-much-for-the-boat-sum-done.yaml" suffix(, )
0};
static const unsigned char file118[] = {
#embed "../../scenarios/conversations/tutorial-care-only.yaml" suffix(, )
0};
static const unsigned char file119[] = {
#embed "../../scenarios/conversations/tutorial-in-a-hurry.yaml" suffix(, )
0};
static const unsigned char file120[] = {
#embed "../../scenarios/conversations/tutorial-poor.yaml" suffix(, )
0};
static const unsigned char file121[] = {
#embed "../../scenarios/conversations/tutorial-seen-to.yaml" suffix(, )
0};
static const unsigned char file122[] = {
#embed "../../scenarios/did-the-lid-come.yaml" suffix(, )
0};
static const unsigned char file123[] = {
#embed "../../scenarios/drawing-seven.yaml" suffix(, )
0};
static const unsigned char file124[] = {
#embed "../../scenarios/drills/acknowledging.yaml" suffix(, )
0};
static const unsigned char file125[] = {
#embed "../../scenarios/drills/asking-one-good-question.yaml" suffix(, )
0};
static const unsigned char file126[] = {
#embed "../../scenarios/drills/closing.yaml" suffix(, )
0};
static const unsigned char file127[] = {
#embed "../../scenarios/drills/owning.yaml" suffix(, )
0};
static const unsigned char file128[] = {
#embed "../../scenarios/drills/saying-no.yaml" suffix(, )
0};
static const unsigned char file129[] = {
#embed "../../scenarios/eleven-days.yaml" suffix(, )
0};
static const unsigned char file130[] = {
#embed "../../scenarios/four-days-too-late.yaml" suffix(, )
0};
static const unsigned char file131[] = {
#embed "../../scenarios/it-bites-a-little.yaml" suffix(, )
0};
static const unsigned char file132[] = {
#embed "../../scenarios/its-my-mothers.yaml" suffix(, )
0};
static const unsigned char file133[] = {
#embed "../../scenarios/journeys/a-promise-kept.yaml" suffix(, )
0};
static const unsigned char file134[] = {
#embed "../../scenarios/journeys/the-machine-on-the-hill.yaml" suffix(, )
0};
static const unsigned char file135[] = {
#embed "../../scenarios/never-out-of-its-box.yaml" suffix(, )
0};
static const unsigned char file136[] = {
#embed "../../scenarios/no-strings.yaml" suffix(, )
0};
static const unsigned char file137[] = {
#embed "../../scenarios/not-a-drop.yaml" suffix(, )
0};
static const unsigned char file138[] = {
#embed "../../scenarios/nothing-on-the-step.yaml" suffix(, )
0};
static const unsigned char file139[] = {
#embed "../../scenarios/one-cup-fewer.yaml" suffix(, )
0};
static const unsigned char file140[] = {
#embed "../../scenarios/personas/asks-three-times.yaml" suffix(, )
0};
static const unsigned char file141[] = {
#embed "../../scenarios/personas/counts-in-grams.yaml" suffix(, )
0};
static const unsigned char file142[] = {
#embed "../../scenarios/personas/draws-it-for-you.yaml" suffix(, )
0};
static const unsigned char file143[] = {
#embed "../../scenarios/personas/good-with-his-hands.yaml" suffix(, )
0};
static const unsigned char file144[] = {
#embed "../../scenarios/personas/has-had-the-speech.yaml" suffix(, )
0};
static const unsigned char file145[] = {
#embed "../../scenarios/personas/in-numbered-points.yaml" suffix(, )
0};
static const unsigned char file146[] = {
#embed "../../scenarios/personas/keeps-it-flat.yaml" suffix(, )
0};
static const unsigned char file147[] = {
#embed "../../scenarios/personas/keeps-the-minutes.yaml" suffix(, )
0};
static const unsigned char file148[] = {
#embed "../../scenarios/personas/lives-afloat.yaml" suffix(, )
0};
static const unsigned char file149[] = {
#embed "../../scenarios/personas/looking-forward.yaml" suffix(, )
0};
static const unsigned char file150[] = {
#embed "../../scenarios/personas/no-trouble.yaml" suffix(, )
0};
static const unsigned char file151[] = {
#embed "../../scenarios/personas/reads-the-booklet.yaml" suffix(, )
0};
static const unsigned char file152[] = {
#embed "../../scenarios/personas/rings-between-ovens.yaml" suffix(, )
0};
static const unsigned char file153[] = {
#embed "../../scenarios/personas/rings-for-her-mother.yaml" suffix(, )
0};
static const unsigned char file154[] = {
#embed "../../scenarios/personas/says-it-in-public.yaml" suffix(, )
0};
static const unsigned char file155[] = {
#embed "../../scenarios/personas/used-to-the-gavel.yaml" suffix(, )
0};
static const unsigned char file156[] = {
#embed "../../scenarios/personas/wants-it-solved.yaml" suffix(, )
0};
static const unsigned char file157[] = {
#embed "../../scenarios/taken-in-may.yaml" suffix(, )
0};
static const unsigned char file158[] = {
#embed "../../scenarios/the-first-cup.yaml" suffix(, )
0};
static const unsigned char file159[] = {
#embed "../../scenarios/the-wrong-basket-twice.yaml" suffix(, )
0};
static const unsigned char file160[] = {
#embed "../../scenarios/three-dates.yaml" suffix(, )
0};
static const unsigned char file161[] = {
#embed "../../scenarios/three-weeks-in.yaml" suffix(, )
0};
static const unsigned char file162[] = {
#embed "../../scenarios/too-much-for-the-boat.yaml" suffix(, )
0};
static const unsigned char file163[] = {
#embed "../../scenarios/tutorial.yaml" suffix(, )
0};
static const cshipped_file files[] = {
  {"data/agent-weights.bin", file0, sizeof file0 - 1},
  {"data/battery.jsonl", file1, sizeof file1 - 1},
  {"data/choice-directions.bin", file2, sizeof file2 - 1},
  {"data/customer-weights.bin", file3, sizeof file3 - 1},
  {"data/default-rubric.yaml", file4, sizeof file4 - 1},
  {"data/fine-directions.bin", file5, sizeof file5 - 1},
  {"data/housekeeping.txt", file6, sizeof file6 - 1},
  {"data/learn.txt", file7, sizeof file7 - 1},
  {"data/standard-moves.txt", file8, sizeof file8 - 1},
  {"data/standard-moves.yaml", file9, sizeof file9 - 1},
  {"data/standard-phrases.bin", file10, sizeof file10 - 1},
  {"data/templates/company.yaml", file11, sizeof file11 - 1},
  {"data/templates/decline.yaml", file12, sizeof file12 - 1},
  {"data/templates/delay.yaml", file13, sizeof file13 - 1},
  {"data/templates/fault.yaml", file14, sizeof file14 - 1},
  {"data/templates/outreach.yaml", file15, sizeof file15 - 1},
  {"data/templates/persona.yaml", file16, sizeof file16 - 1},
  {"data/wording-weights.bin", file17, sizeof file17 - 1},
  {"scenarios/a-cupboard-full.yaml", file18, sizeof file18 - 1},
  {"scenarios/a-lid-by-monday.yaml", file19, sizeof file19 - 1},
  {"scenarios/addressed-to-her.yaml", file20, sizeof file20 - 1},
  {"scenarios/before-he-notices.yaml", file21, sizeof file21 - 1},
  {"scenarios/companies/harbour-home.yaml", file22, sizeof file22 - 1},
  {"scenarios/conversations/a-cupboard-full-asked-nothing-ended.yaml", file23, sizeof file23 - 1},
  {"scenarios/conversations/a-cupboard-full-in-other-words.yaml", file24, sizeof file24 - 1},
  {"scenarios/conversations/a-cupboard-full-machine-gone-in-other-words.yaml", file25, sizeof file25 - 1},
  {"scenarios/conversations/a-cupboard-full-she-is-asked-which.yaml", file26, sizeof file26 - 1},
  {"scenarios/conversations/a-lid-by-monday-care-only.yaml", file27, sizeof file27 - 1},
  {"scenarios/conversations/a-lid-by-monday-excellent.yaml", file28, sizeof file28 - 1},
  {"scenarios/conversations/a-lid-by-monday-in-other-words.yaml", file29, sizeof file29 - 1},
  {"scenarios/conversations/a-lid-by-monday-poor.yaml", file30, sizeof file30 - 1},
  {"scenarios/conversations/a-lid-by-monday-service-only.yaml", file31, sizeof file31 - 1},
  {"scenarios/conversations/a-lid-by-monday-the-sisters-hand.yaml", file32, sizeof file32 - 1},
  {"scenarios/conversations/addressed-to-her-blamed.yaml", file33, sizeof file33 - 1},
  {"scenarios/conversations/addressed-to-her-in-other-words.yaml", file34, sizeof file34 - 1},
  {"scenarios/conversations/addressed-to-her-not-on-the-account-in-other-words.yaml", file35, sizeof file35 - 1},
  {"scenarios/conversations/before-he-notices-all-at-once.yaml", file36, sizeof file36 - 1},
  {"scenarios/conversations/before-he-notices-blamed.yaml", file37, sizeof file37 - 1},
  {"scenarios/conversations/before-he-notices-in-other-words.yaml", file38, sizeof file38 - 1},
  {"scenarios/conversations/did-the-lid-come-care-only.yaml", file39, sizeof file39 - 1},
  {"scenarios/conversations/did-the-lid-come-excellent.yaml", file40, sizeof file40 - 1},
  {"scenarios/conversations/did-the-lid-come-in-other-words.yaml", file41, sizeof file41 - 1},
  {"scenarios/conversations/did-the-lid-come-poor.yaml", file42, sizeof file42 - 1},
  {"scenarios/conversations/did-the-lid-come-service-only.yaml", file43, sizeof file43 - 1},
  {"scenarios/conversations/drawing-seven-blamed.yaml", file44, sizeof file44 - 1},
  {"scenarios/conversations/drawing-seven-drawing-stays-in-other-words.yaml", file45, sizeof file45 - 1},
  {"scenarios/conversations/drawing-seven-in-other-words.yaml", file46, sizeof file46 - 1},
  {"scenarios/conversations/drawing-seven-told-of-the-others.yaml", file47, sizeof file47 - 1},
  {"scenarios/conversations/eleven-days-blamed.yaml", file48, sizeof file48 - 1},
  {"scenarios/conversations/eleven-days-excuse-first.yaml", file49, sizeof file49 - 1},
  {"scenarios/conversations/eleven-days-in-other-words.yaml", file50, sizeof file50 - 1},
  {"scenarios/conversations/eleven-days-postcode-on-hold.yaml", file51, sizeof file51 - 1},
  {"scenarios/conversations/four-days-all-said-nothing-done.yaml", file52, sizeof file52 - 1},
  {"scenarios/conversations/four-days-too-late-by-the-day.yaml", file53, sizeof file53 - 1},
  {"scenarios/conversations/four-days-too-late-in-other-words.yaml", file54, sizeof file54 - 1},
  {"scenarios/conversations/four-days-too-late-within-the-window-in-other-words.yaml", file55, sizeof file55 - 1},
  {"scenarios/conversations/it-bites-a-little-in-other-words.yaml", file56, sizeof file56 - 1},
  {"scenarios/conversations/it-bites-a-little-the-lime-waits.yaml", file57, sizeof file57 - 1},
  {"scenarios/conversations/it-bites-blamed.yaml", file58, sizeof file58 - 1},
  {"scenarios/conversations/it-bites-number-first.yaml", file59, sizeof file59 - 1},
  {"scenarios/conversations/its-my-mothers-blamed.yaml", file60, sizeof file60 - 1},
  {"scenarios/conversations/its-my-mothers-in-other-words.yaml", file61, sizeof file61 - 1},
  {"scenarios/conversations/its-my-mothers-invited-to-ring.yaml", file62, sizeof file62 - 1},
  {"scenarios/conversations/its-my-mothers-messaged-at-once.yaml", file63, sizeof file63 - 1},
  {"scenarios/conversations/its-my-mothers-no-change-made.yaml", file64, sizeof file64 - 1},
  {"scenarios/conversations/its-my-mothers-on-the-record-in-other-words.yaml", file65, sizeof file65 - 1},
  {"scenarios/conversations/its-my-mothers-suspected-first.yaml", file66, sizeof file66 - 1},
  {"scenarios/conversations/never-out-of-its-box-blamed.yaml", file67, sizeof file67 - 1},
  {"scenarios/conversations/never-out-of-its-box-came-late-in-other-words.yaml", file68, sizeof file68 - 1},
  {"scenarios/conversations/never-out-of-its-box-for-leeds.yaml", file69, sizeof file69 - 1},
  {"scenarios/conversations/never-out-of-its-box-half-with-all-of-it.yaml", file70, sizeof file70 - 1},
  {"scenarios/conversations/never-out-of-its-box-hope-held-out.yaml", file71, sizeof file71 - 1},
  {"scenarios/conversations/never-out-of-its-box-in-other-words.yaml", file72, sizeof file72 - 1},
  {"scenarios/conversations/never-out-of-its-box-the-paper-answers.yaml", file73, sizeof file73 - 1},
  {"scenarios/conversations/no-strings-belittled.yaml", file74, sizeof file74 - 1},
  {"scenarios/conversations/no-strings-her-sundays.yaml", file75, sizeof file75 - 1},
  {"scenarios/conversations/no-strings-in-other-words.yaml", file76, sizeof file76 - 1},
  {"scenarios/conversations/no-strings-six-cups.yaml", file77, sizeof file77 - 1},
  {"scenarios/conversations/not-a-drop-blamed.yaml", file78, sizeof file78 - 1},
  {"scenarios/conversations/not-a-drop-booked-unheard.yaml", file79, sizeof file79 - 1},
  {"scenarios/conversations/not-a-drop-in-other-words.yaml", file80, sizeof file80 - 1},
  {"scenarios/conversations/not-a-drop-not-a-sound-in-other-words.yaml", file81, sizeof file81 - 1},
  {"scenarios/conversations/not-a-drop-told-beforehand.yaml", file82, sizeof file82 - 1},
  {"scenarios/conversations/nothing-on-the-step-blamed.yaml", file83, sizeof file83 - 1},
  {"scenarios/conversations/nothing-on-the-step-in-other-words.yaml", file84, sizeof file84 - 1},
  {"scenarios/conversations/nothing-on-the-step-left-waiting.yaml", file85, sizeof file85 - 1},
  {"scenarios/conversations/nothing-on-the-step-made-up.yaml", file86, sizeof file86 - 1},
  {"scenarios/conversations/nothing-on-the-step-postcode-first.yaml", file87, sizeof file87 - 1},
  {"scenarios/conversations/one-cup-fewer-all-told-at-once.yaml", file88, sizeof file88 - 1},
  {"scenarios/conversations/one-cup-fewer-blamed.yaml", file89, sizeof file89 - 1},
  {"scenarios/conversations/one-cup-fewer-in-other-words.yaml", file90, sizeof file90 - 1},
  {"scenarios/conversations/one-cup-fewer-until-i-say-so.yaml", file91, sizeof file91 - 1},
  {"scenarios/conversations/taken-in-may-after-the-fifth-in-other-words.yaml", file92, sizeof file92 - 1},
  {"scenarios/conversations/taken-in-may-after-the-fifth-told-where.yaml", file93, sizeof file93 - 1},
  {"scenarios/conversations/taken-in-may-all-at-once.yaml", file94, sizeof file94 - 1},
  {"scenarios/conversations/taken-in-may-in-other-words.yaml", file95, sizeof file95 - 1},
  {"scenarios/conversations/taken-in-may-no-word-of-the-money.yaml", file96, sizeof file96 - 1},
  {"scenarios/conversations/taken-in-may-promised-and-forgotten.yaml", file97, sizeof file97 - 1},
  {"scenarios/conversations/the-first-cup-asked-again.yaml", file98, sizeof file98 - 1},
  {"scenarios/conversations/the-first-cup-blamed.yaml", file99, sizeof file99 - 1},
  {"scenarios/conversations/the-first-cup-guess-is-no-promise.yaml", file100, sizeof file100 - 1},
  {"scenarios/conversations/the-first-cup-in-other-words.yaml", file101, sizeof file101 - 1},
  {"scenarios/conversations/the-wrong-basket-twice-in-other-words.yaml", file102, sizeof file102 - 1},
  {"scenarios/conversations/three-dates-carries-on-in-other-words.yaml", file103, sizeof file103 - 1},
  {"scenarios/conversations/three-dates-ended-unwarned.yaml", file104, sizeof file104 - 1},
  {"scenarios/conversations/three-dates-in-other-words.yaml", file105, sizeof file105 - 1},
  {"scenarios/conversations/three-dates-told-before.yaml", file106, sizeof file106 - 1},
  {"scenarios/conversations/three-weeks-in-a-new-one.yaml", file107, sizeof file107 - 1},
  {"scenarios/conversations/three-weeks-in-blamed.yaml", file108, sizeof file108 - 1},
  {"scenarios/conversations/three-weeks-in-in-other-words.yaml", file109, sizeof file109 - 1},
  {"scenarios/conversations/three-weeks-in-not-at-all.yaml", file110, sizeof file110 - 1},
  {"scenarios/conversations/three-weeks-in-posted-before-asked.yaml", file111, sizeof file111 - 1},
  {"scenarios/conversations/too-much-for-the-boat-blamed.yaml", file112, sizeof file112 - 1},
  {"scenarios/conversations/too-much-for-the-boat-in-other-words.yaml", file113, sizeof file113 - 1},
  {"scenarios/conversations/too-much-for-the-boat-measure-is-no-promise.yaml", file114, sizeof file114 - 1},
  {"scenarios/conversations/too-much-for-the-boat-on-a-line-in-other-words.yaml", file115, sizeof file115 - 1},
  {"scenarios/conversations/too-much-for-the-boat-said-before-done.yaml", file116, sizeof file116 - 1},
  {"scenarios/conversations/too-much-for-the-boat-sum-done.yaml", file117, sizeof file117 - 1},
  {"scenarios/conversations/tutorial-care-only.yaml", file118, sizeof file118 - 1},
  {"scenarios/conversations/tutorial-in-a-hurry.yaml", file119, sizeof file119 - 1},
  {"scenarios/conversations/tutorial-poor.yaml", file120, sizeof file120 - 1},
  {"scenarios/conversations/tutorial-seen-to.yaml", file121, sizeof file121 - 1},
  {"scenarios/did-the-lid-come.yaml", file122, sizeof file122 - 1},
  {"scenarios/drawing-seven.yaml", file123, sizeof file123 - 1},
  {"scenarios/drills/acknowledging.yaml", file124, sizeof file124 - 1},
  {"scenarios/drills/asking-one-good-question.yaml", file125, sizeof file125 - 1},
  {"scenarios/drills/closing.yaml", file126, sizeof file126 - 1},
  {"scenarios/drills/owning.yaml", file127, sizeof file127 - 1},
  {"scenarios/drills/saying-no.yaml", file128, sizeof file128 - 1},
  {"scenarios/eleven-days.yaml", file129, sizeof file129 - 1},
  {"scenarios/four-days-too-late.yaml", file130, sizeof file130 - 1},
  {"scenarios/it-bites-a-little.yaml", file131, sizeof file131 - 1},
  {"scenarios/its-my-mothers.yaml", file132, sizeof file132 - 1},
  {"scenarios/journeys/a-promise-kept.yaml", file133, sizeof file133 - 1},
  {"scenarios/journeys/the-machine-on-the-hill.yaml", file134, sizeof file134 - 1},
  {"scenarios/never-out-of-its-box.yaml", file135, sizeof file135 - 1},
  {"scenarios/no-strings.yaml", file136, sizeof file136 - 1},
  {"scenarios/not-a-drop.yaml", file137, sizeof file137 - 1},
  {"scenarios/nothing-on-the-step.yaml", file138, sizeof file138 - 1},
  {"scenarios/one-cup-fewer.yaml", file139, sizeof file139 - 1},
  {"scenarios/personas/asks-three-times.yaml", file140, sizeof file140 - 1},
  {"scenarios/personas/counts-in-grams.yaml", file141, sizeof file141 - 1},
  {"scenarios/personas/draws-it-for-you.yaml", file142, sizeof file142 - 1},
  {"scenarios/personas/good-with-his-hands.yaml", file143, sizeof file143 - 1},
  {"scenarios/personas/has-had-the-speech.yaml", file144, sizeof file144 - 1},
  {"scenarios/personas/in-numbered-points.yaml", file145, sizeof file145 - 1},
  {"scenarios/personas/keeps-it-flat.yaml", file146, sizeof file146 - 1},
  {"scenarios/personas/keeps-the-minutes.yaml", file147, sizeof file147 - 1},
  {"scenarios/personas/lives-afloat.yaml", file148, sizeof file148 - 1},
  {"scenarios/personas/looking-forward.yaml", file149, sizeof file149 - 1},
  {"scenarios/personas/no-trouble.yaml", file150, sizeof file150 - 1},
  {"scenarios/personas/reads-the-booklet.yaml", file151, sizeof file151 - 1},
  {"scenarios/personas/rings-between-ovens.yaml", file152, sizeof file152 - 1},
  {"scenarios/personas/rings-for-her-mother.yaml", file153, sizeof file153 - 1},
  {"scenarios/personas/says-it-in-public.yaml", file154, sizeof file154 - 1},
  {"scenarios/personas/used-to-the-gavel.yaml", file155, sizeof file155 - 1},
  {"scenarios/personas/wants-it-solved.yaml", file156, sizeof file156 - 1},
  {"scenarios/taken-in-may.yaml", file157, sizeof file157 - 1},
  {"scenarios/the-first-cup.yaml", file158, sizeof file158 - 1},
  {"scenarios/the-wrong-basket-twice.yaml", file159, sizeof file159 - 1},
  {"scenarios/three-dates.yaml", file160, sizeof file160 - 1},
  {"scenarios/three-weeks-in.yaml", file161, sizeof file161 - 1},
  {"scenarios/too-much-for-the-boat.yaml", file162, sizeof file162 - 1},
  {"scenarios/tutorial.yaml", file163, sizeof file163 - 1},
  {0, 0, 0},
};
