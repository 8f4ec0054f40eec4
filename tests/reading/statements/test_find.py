"""Statements end to end: cue, content, speaker, mode and chain on short invented reports, with their counter-cases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tawatur.reading.sentences import split_sentences
from tawatur.reading.statements.cues.candidates import find_cues
from tawatur.reading.statements.cues.judge import Table, Tables
from tawatur.reading.statements.cues.lexicon import find_hits
from tawatur.reading.statements.cues.picking import pick_cues
from tawatur.reading.statements.find import find_statements
from tests.reading.statement_factories import content, make_article, one, read, scene_of, speaker


def test_says_that() -> None:
    s = one("قال وزير الزراعة سليم الراوي إن الموسم كان جيدا.", person="سليم الراوي")
    assert (content(s), s.mode, speaker(s)) == ("الموسم كان جيدا", "indirect", "سليم الراوي")
    assert s.speaker is not None
    assert (s.speaker.role, s.speaker.text, s.speaker.grade) == ("وزير الزراعة", "سليم الراوي", "named")


def test_pronoun_of_that_stays_out() -> None:
    assert content(one("قال سليم الراوي إنه سيعود غدا.", person="سليم الراوي")) == "سيعود غدا"


def test_direct_quotation_behind_a_colon() -> None:
    s = one("وقال سليم الراوي: «نحن في الطريق إلى القرية الآن».", person="سليم الراوي")
    assert (content(s), s.mode) == ("نحن في الطريق إلى القرية الآن", "direct")


def test_colon_without_marks_is_direct() -> None:
    assert one("وقال سليم الراوي: نحن في الطريق إلى القرية.", person="سليم الراوي").mode == "direct"


def test_scare_quotes_do_not_make_it_mixed() -> None:
    assert one("قال سليم الراوي إن شركة «نماء» ستعود.", person="سليم الراوي").mode == "indirect"


def test_quotation_in_part_is_mixed() -> None:
    s = one("قال سليم الراوي إن الخطة «تحتاج إلى وقت طويل ومال كثير» قبل البدء.", person="سليم الراوي")
    assert s.mode == "mixed"


def test_participle_opens_a_second_statement_of_the_same_speaker() -> None:
    first, second = read(
        "أكد سليم الراوي أن السد آمن، مشيرا إلى أن الفرق تعمل ليلا.",
        person="سليم الراوي",
    )
    assert (content(first), content(second)) == ("السد آمن", "الفرق تعمل ليلا")
    assert speaker(second) == "سليم الراوي"
    assert second.speaker is not None
    assert second.speaker.text is None


def test_elliptic_verb_carries_the_last_speaker() -> None:
    found = read("قالت وداد الحكمي إن المدرسة فتحت. وأضافت أن الدروس بدأت.", person="وداد الحكمي")
    assert [speaker(s) for s in found] == ["وداد الحكمي", "وداد الحكمي"]


def test_elliptic_verb_skips_a_speaker_of_the_other_gender() -> None:
    found = read(
        "قالت وداد الحكمي إن المدرسة فتحت. وقال سليم الراوي إن الطريق سالك. وأضافت أن الدروس بدأت.",
        person1="وداد الحكمي",
        person2="سليم الراوي",
    )
    assert speaker(found[-1]) == "وداد الحكمي"


def test_leading_formula() -> None:
    s = one("وبحسب هيئة المياه، فإن المنسوب ارتفع مترا كاملا.", organisation="هيئة المياه")
    assert (content(s), speaker(s)) == ("المنسوب ارتفع مترا كاملا", "هيئة المياه")


def test_trailing_formula() -> None:
    s = one("ارتفع المنسوب مترا كاملا خلال يومين، وفق ما أفادت به هيئة المياه.", organisation="هيئة المياه")
    assert (content(s), speaker(s)) == ("ارتفع المنسوب مترا كاملا خلال يومين", "هيئة المياه")


def test_closing_formula_adds_no_statement() -> None:
    s = one("قال سليم الراوي إن السوق هادئة، على حد تعبيره.", person="سليم الراوي")
    assert content(s) == "السوق هادئة"


def test_law_is_no_source() -> None:
    assert not read("تجرى القرعة يوم الأحد المقبل في المقر وفق القانون الجديد.")


def test_narration_is_no_statement() -> None:
    assert not read("افتتح سليم الراوي السوق الجديدة وتجول بين المحلات.", person="سليم الراوي")


def test_narrators_own_formula_is_no_statement() -> None:
    assert not read("يذكر أن السوق فتحت أبوابها قبل عام.")


def test_unnamed_source_keeps_its_description() -> None:
    s = one("أفاد مصدر أمني بأن الطريق أغلقت.")
    assert s.speaker is not None
    assert (s.speaker.entity, s.speaker.name, s.speaker.grade) == (None, "مصدر أمني", "unnamed")


def test_office_alone_means_its_holder() -> None:
    found = read(
        "قال وزير الزراعة سليم الراوي إن الموسم جيد. وأوضح الوزير أن الأسعار ثابتة.",
        person="سليم الراوي",
    )
    assert speaker(found[1]) == "سليم الراوي"


def test_kind_alone_means_the_last_of_its_kind() -> None:
    found = read("أعلنت وزارة الزراعة أن الموسم جيد. وأوضحت الوزارة أن الأسعار ثابتة.", organisation="وزارة الزراعة")
    assert speaker(found[1]) == "وزارة الزراعة"


def test_relay_goes_into_the_chain() -> None:
    s = one(
        "ونقلت صحيفة المرسال عن سليم الراوي قوله إن السوق هادئة.",
        organisation="المرسال",
        person="سليم الراوي",
    )
    assert (speaker(s), [h.name for h in s.via]) == ("سليم الراوي", ["المرسال"])
    assert s.cue is not None
    assert s.cue.text == "قوله"


def test_told_to_another_outlet() -> None:
    s = one("وقال سليم الراوي في تصريح لصحيفة المرسال إن السوق هادئة.", organisation="المرسال", person="سليم الراوي")
    assert (s.to, [h.name for h in s.via], s.occasion) == ("المرسال", ["المرسال"], "remarks")


def test_told_to_this_outlet_is_no_hop() -> None:
    s = one(
        "وقال سليم الراوي في تصريح لصحيفة المرسال إن السوق هادئة.",
        outlet="المرسال",
        organisation="المرسال",
        person="سليم الراوي",
    )
    assert (s.to, s.via) == ("المرسال", ())


def test_genitive_of_an_organisation_is_not_told() -> None:
    s = one(
        "قال الأمين العام لاتحاد الصيادين سليم الراوي إن الموسم جيد.",
        organisation="اتحاد الصيادين",
        person="سليم الراوي",
    )
    assert (s.to, s.via) == (None, ())


def test_statement_inside_a_statement_came_by_the_outer_speaker() -> None:
    outer, inner = read(
        "قال سليم الراوي إن وداد الحكمي أكدت أن المدرسة فتحت.", person1="سليم الراوي", person2="وداد الحكمي"
    )
    assert content(outer) == "وداد الحكمي أكدت أن المدرسة فتحت"
    assert (speaker(inner), [h.name for h in inner.via]) == ("وداد الحكمي", ["سليم الراوي"])


def test_governed_preposition_opens_the_content() -> None:
    s = one("ودعا سليم الراوي إلى ترشيد استهلاك المياه.", person="سليم الراوي")
    assert (content(s), s.stance) == ("ترشيد استهلاك المياه", "demands")


def test_bare_object() -> None:
    s = one("نفى سليم الراوي خبر إغلاق السوق.", person="سليم الراوي")
    assert (content(s), s.stance) == ("خبر إغلاق السوق", "denies")


def test_name_in_marks_is_no_quotation() -> None:
    s = one("وذكرت صحيفة «المرسال» أن السوق هادئة.", organisation="المرسال")
    assert (content(s), speaker(s)) == ("السوق هادئة", "المرسال")


def test_quotation_runs_over_sentences() -> None:
    s = one("وقال سليم الراوي: «بدأنا العمل. سنكمل غدا إن شاء الله».", person="سليم الراوي")
    assert content(s) == "بدأنا العمل. سنكمل غدا إن شاء الله"


def test_without_sentences_there_is_nothing() -> None:
    article = make_article("")
    assert find_statements(article, split_sentences(article), ()) == ()


WORDS = st.sampled_from(
    [
        "قال",
        "وأضاف",
        "أن",
        "إن",
        ":",
        "«",
        "»",
        '"',
        "“",
        "”",
        "وفق",
        "حسب",
        "ما",
        "به",
        "مشيرا",
        "إلى",
        "،",
        ".",
        "عن",
        "نقلت",
    ]
    + ["الوزير", "وزارة", "لصحيفة", "كما", "التي", "قوله", "على", "حد", "تعبيره", "السوق", "بالقول", "\u200f", "\n"]
)


@given(st.lists(WORDS, max_size=60))
@settings(max_examples=150, deadline=None)
def test_every_span_equals_its_text(words: list[str]) -> None:
    text = " ".join(words)
    for s in read(text):
        spans = [*s.content, *([s.cue] if s.cue else [])]
        assert all(text[span.start : span.end] == span.text for span in spans)
        assert all(text[hop.start : hop.end] == hop.text for hop in s.via)
        assert 0.0 <= s.confidence <= 1.0
        if s.speaker is not None and s.speaker.start is not None:
            assert text[s.speaker.start : s.speaker.end] == s.speaker.text


def test_who_acted_in_the_sentence_before_is_who_an_elliptic_verb_means() -> None:
    text = "قال سليم الراوي إن الموسم جيد. وزار بعده نعمان الهدهد القرية. وقال إن الطريق مغلق."
    assert [speaker(s) for s in read(text, person1="سليم الراوي", person2="نعمان الهدهد")] == [
        "سليم الراوي",
        "نعمان الهدهد",
    ]


def test_who_is_only_met_in_the_sentence_before_does_not_speak() -> None:
    text = "قال سليم الراوي إن الموسم جيد. ومضى اليوم مع نعمان الهدهد في القرية. وقال إن الطريق مغلق."
    assert [speaker(s) for s in read(text, person1="سليم الراوي", person2="نعمان الهدهد")] == ["سليم الراوي"] * 2


def test_who_presides_over_the_speaker_is_not_the_speaker() -> None:
    s = one("أكد الاتحاد المحلي برئاسة سليم الراوي أن الموسم جيد.", person="سليم الراوي", organisation="الاتحاد المحلي")
    assert speaker(s) == "الاتحاد المحلي"


def test_paper_speaks_for_whoever_spoke_through_it() -> None:
    text = (
        "قالت وزارة الغابات في بيان إن هيئة الأنهار لم تساعد أحدا في القرية. "
        "ثم عادت هيئة الأنهار إلى العمل. وأضاف البيان أن الطريق مغلق."
    )
    said = read(text, organisation1="وزارة الغابات", organisation2="هيئة الأنهار")
    assert [speaker(s) for s in said] == ["وزارة الغابات"] * 2


def test_agency_that_passed_a_paper_on_is_not_its_issuer() -> None:
    text = "قالت وزارة الغابات في بيان إن الطريق مغلق. وأوضح البيان الذي نقلته وكالة سندس أن العمل مستمر."
    said = read(text, organisation1="وزارة الغابات", organisation2="وكالة سندس")
    assert [speaker(s) for s in said] == ["وزارة الغابات"] * 2


def test_kind_alone_without_a_namesake_means_the_last_organisation_that_spoke() -> None:
    text = "قال مكتب سلامة الأنهار إن الطريق مغلق. وحذرت الهيئة من السفر."
    assert [speaker(s) for s in read(text, organisation="مكتب سلامة الأنهار")] == ["مكتب سلامة الأنهار"] * 2


def test_rare_verb_with_its_speaker_beside_it_is_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    doubtful = Tables(report=Table(bias=-0.4, weights={}))  # 0.4 for everything
    monkeypatch.setattr("tawatur.reading.statements.cues.picking.load_tables", lambda: doubtful)
    scene = scene_of("وتعهد سليم الراوي بفتح الطريق. وكان ذلك يؤكد أن الطريق مغلق.", person="سليم الراوي")
    cues = find_cues(scene, {hit.at: hit for hit in find_hits(scene.spelled)})
    assert [scene.words[cue.hit.at].text for cue in pick_cues(scene, cues)] == ["وتعهد"]


def test_verb_that_relays_another_is_one_report() -> None:
    s = one("وقالت مصادر إعلامية نقلا عن هيئة الأنهار إن الطريق مغلق.", organisation="هيئة الأنهار")
    assert (content(s), speaker(s), [hop.name for hop in s.via]) == (
        "الطريق مغلق",
        "هيئة الأنهار",
        ["مصادر إعلامية"],
    )


def test_formula_with_fa_inna_owns_the_verb_behind_it() -> None:
    first = read("وبحسب هيئة الأنهار فإن الحارس اعترف بجريمته أمس.", organisation="هيئة الأنهار")[0]
    assert (content(first), speaker(first)) == ("الحارس اعترف بجريمته أمس", "هيئة الأنهار")


def test_short_sentence_in_marks_behind_a_place_is_a_quotation() -> None:
    text = 'وقال سليم الراوي في حفل بقصر البستان "سوف ننسحب" واصفا الاتفاق بالسيئ.'
    s = read(text, person="سليم الراوي", place="قصر البستان")[0]
    assert (content(s), speaker(s)) == ("سوف ننسحب", "سليم الراوي")


def test_whom_a_definite_speaker_accuses_is_no_part_of_the_speaker() -> None:
    said = read("واتهم الحزب المحلي سندس بالتواطؤ مع التجار.", place="سندس")
    assert [speaker(s) for s in said] == ["الحزب المحلي"]


def test_newspaper_that_dots_every_final_ya() -> None:
    text = "وأشار سليم الراوي إلي أن السد آمن, وأوصي بالعناية به. وقال علي حد علمه إن العمل مستمر."
    found = read(text, person="سليم الراوي")
    assert [s.cue.text for s in found if s.cue] == ["وأشار", "وأوصي", "وقال"]
    assert {speaker(s) for s in found} == {"سليم الراوي"}


def test_dot_of_an_abbreviation_stops_no_subject() -> None:
    s = one("قال أ.د. سليم الراوي إن الطلاب حضروا.", person="سليم الراوي")
    assert (speaker(s), content(s)) == ("سليم الراوي", "الطلاب حضروا")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأجمع الخبراء على أن السد في خطر.", "السد في خطر"),
        ("وشرح سليم الراوي كيف انهار الجسر.", "انهار الجسر"),
        ("وهنأت الوزيرة الفائزين بالجائزة الكبرى.", "الجائزة الكبرى"),
        ("وبرر الوزير القرار بارتفاع الأسعار.", "القرار بارتفاع الأسعار"),
        ("وأقر المتهم بالسرقة.", "السرقة"),
        ("وتنبأ الخبراء بركود طويل.", "ركود طويل"),
        ("ويقدر محللون أمنيون عدد المقاتلين بالآلاف.", "عدد المقاتلين بالآلاف"),
        ("كان ذلك بعد إعراب سليم الراوي عن استيائه من القرار.", "استيائه من القرار"),
        ("وعقب سليم الراوي على القرار قائلا إنه متسرع.", "متسرع"),
        ("ونوه أستاذ مختص في مجال علم الإنسان، بالجهود الكبيرة.", "الجهود الكبيرة"),
        ("زار سليم الراوي القرية، آملا أن تستعيد عافيتها.", "تستعيد عافيتها"),
        ("وأوضح سليم الراوي أن القوة جاهزة، ولم يقدم مزيدا من التفاصيل.", "القوة جاهزة"),
    ],
)
def test_rarer_words_that_report(text: str, said: str) -> None:
    assert content(one(text, person="سليم الراوي")) == said


@pytest.mark.parametrize(
    "text",
    [
        "واتفق الوزيران على أن يلتقيا غدا في المدينة.",
        "وأقر البرلمان بالإجماع القانون الجديد.",
        "وذكرت هذه الكارثة بزلزال قديم.",
        "وقدرت الأضرار بمليوني دولار.",
    ],
)
def test_their_doubles_report_nothing(text: str) -> None:
    assert read(text) == ()


def test_paper_speaks_where_nobody_had_spoken() -> None:
    s = one("وجاء في البيان أن السوق ستفتح غدا.")
    assert (s.speaker and s.speaker.name, content(s)) == ("البيان", "السوق ستفتح غدا")


def test_whoever_refuses_a_name_says_nothing_by_it() -> None:
    s = one("وقال مسؤول محلي رفض الكشف عن هويته إن السوق هادئة.")
    assert content(s) == "السوق هادئة"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("واقترح سليم الراوي إنشاء لجنة، الأمر الذي لقي ترحيب الحضور.", "إنشاء لجنة"),
        ("وادعى سليم الراوي أن الطريق مغلق، الأمر الذي نفاه الحراس بشدة.", "الطريق مغلق"),
        ("وقال سليم الراوي إن الأسعار ارتفعت، الأمر الذي أضر بالناس.", "الأسعار ارتفعت، الأمر الذي أضر بالناس"),
        ("وكشف سليم الراوي عن مشروع فيلم، وذلك بعد أن أبدى المخرج موافقته.", "مشروع فيلم"),
        ("وأعلن سليم الراوي اعتزاله اللعب، في الوقت الذي يستعد فيه الفريق للبطولة.", "اعتزاله اللعب"),
        ("وتبنى سليم الراوي الهجوم في بيان نشر على الإنترنت.", "الهجوم"),
        ("وقال سليم الراوي إن الاعتقالات تمت وفق قانون مكافحة الفساد وإنها مستمرة.",
         "الاعتقالات تمت وفق قانون مكافحة الفساد وإنها مستمرة"),
    ],
)  # fmt: skip
def test_where_the_article_goes_on_in_its_own_voice(text: str, said: str) -> None:
    assert content(read(text, person="سليم الراوي")[0]) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ورد سليم الراوي بأن المحطة قديمة.", "المحطة قديمة"),
        ("ورد مدير التموين بأن المحطة قديمة.", "المحطة قديمة"),
        ("ودان سليم الراوي في بيان له «أي عبث بالمرافق العامة».", "أي عبث بالمرافق العامة"),
        ("غير أن سليم الراوي سارع إلى التأكيد أنه لا نية لفرض الحظر.", "لا نية لفرض الحظر"),
        ("وطلب منه سليم الراوي ألا يعلن الخبر.", "ألا يعلن الخبر"),
        ("وعبر «نادي الأطلس»، في تدوينة على صفحته، عن رفضه للقرار.", "رفضه للقرار"),
        ("وأصدر سليم الراوي إيضاحا جاء فيه أن الشركة ملزمة بتوفير الماء.", "الشركة ملزمة بتوفير الماء"),
        ("وأفاد بلاغ لوزارة المياه، توصلت الجريدة بنسخة منه، بأن المنسوب ارتفع.", "المنسوب ارتفع"),
        ("سليم الراوي رد على الناطق في بث مباشر: «لم أحذف شيئا من المقطع».", "لم أحذف شيئا من المقطع"),
        ("وقدم «الراوي» شكره على جهود الأطباء.", "جهود الأطباء"),
        ("وصب سليم الراوي جام غضبه على الحكومة.", "الحكومة"),
        ("وتمسك سليم الراوي بإجراء الانتخابات في موعدها.", "إجراء الانتخابات في موعدها"),
        ("وألقى سليم الراوي مسؤولية الفوضى على الحكومة.", "مسؤولية الفوضى على الحكومة"),
    ],
)
def test_what_is_said_in_rarer_ways(text: str, said: str) -> None:
    found = read(text, person="سليم الراوي", organisation="وزارة المياه")
    assert said in [content(s) for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "استشهد ثلاثة شبان أمس بنيران الجيش قرب القرية.",
        "وتمسك الفريق بالصدارة في الجولة الأخيرة.",
        "وورد الخبر متأخرا إلى المدينة.",
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert read(text) == ()


def test_his_opinion_by_a_pronoun_alone() -> None:
    found = read("ورفض سليم الراوي الاتهام. وحسبه، فإن الشركة لم تتلق أي مراسلة.", person="سليم الراوي")
    assert (content(found[-1]), speaker(found[-1])) == ("الشركة لم تتلق أي مراسلة", "سليم الراوي")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وفند سليم الراوي، في تصريح صحفي، وجود أي ندرة، قائلا: «زرنا كل نقاط البيع».", "وجود أي ندرة"),
        ("وناشد سليم الراوي زملاءه إخراج القوارب، قائلا إن البحر هائج.", "زملاءه إخراج القوارب"),
        ("ونفى سليم الراوي في الميناء – وهو بحار قديم – وجود أي قارب.", "وجود أي قارب"),
        ("ومن ناحية أخرى أفادت مصادر محلية أمس بسقوط قتلى وجرحى.", "سقوط قتلى وجرحى"),
    ],
)
def test_own_object_before_a_participle_of_saying(text: str, said: str) -> None:
    assert said in [content(s) for s in read(text, person="سليم الراوي")]


def test_one_word_before_a_participle_of_saying_is_the_same_thing() -> None:
    found = read("وأوضح سليم الراوي دوافعه، قائلا إن البحر هائج.", person="سليم الراوي")
    assert [content(s) for s in found] == ["البحر هائج"]


def test_paper_inside_a_denial_says_nothing_more() -> None:
    found = read("ونفى سليم الراوي معلومات تحدثت عن قتلى في المركز، قائلا إن الوضع هادئ.", person="سليم الراوي")
    assert speaker(found[-1]) == "سليم الراوي"


def test_the_articles_own_voice_goes_on_behind_this() -> None:
    text = "قال سليم الراوي إن السد آمن.\nهذا ويذكر أن السد بني قبل عشر سنوات."
    assert len(read(text, person="سليم الراوي")) == 1
