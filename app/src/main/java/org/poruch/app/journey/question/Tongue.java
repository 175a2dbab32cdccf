package org.poruch.app.journey.question;

import java.util.regex.Pattern;

/**
 * What vague wordings look like in one language. Texts come in lower case, with the curly
 * apostrophe.
 */
enum Tongue {
    UKRAINIAN(
            "(по|най)?кращ(?!\\p{L}{1,3} (з|від))(?!.{0,90}\\bчи\\b)\\p{L}*|покращ\\p{L}*|поліпш\\p{L}*|підвищ\\p{L}*|"
                    + "взагалі|в цілому|загалом|якось|щось|якнай\\p{L}*|удосконал\\p{L}*|вдосконал\\p{L}*|ефективн\\p{L}*|"
                    + "якісн\\p{L}*|якість|сучасн\\p{L}*|інноваційн\\p{L}*|мотиваці\\p{L}*|мотивува\\p{L}*|замотив\\p{L}*|"
                    + "цікавіш\\p{L}*|цікавим\\p{L}*|зацікав\\p{L}*|що робити зі?|як бути|нов(і|их) (метод|підх|технолог)\\p{L}*|"
                    + "більше(?! (за|ніж|від|як|половин|\\d|дв|трьох|одн|п))",
            "(всі|усі|всіх|усіх|всім|усім|всіма|усіма|кожн\\p{L}+) (\\p{L}+ )?(учн|уче?н|діт|дит|школяр|вчител|учител|батьк)\\p{L}*|"
                    + "завжди|ніколи|будь-як\\p{L}*|(на|у|в) (всіх|усіх|кожному) (клас|урок|уроц)\\p{L}*",
            "(щоб|аби) (?!.{0,60}\\d)(.{0,30} )?(знали|знав|вміли|уміли|полюбили|любили|хотіли|були (кращ|успішн|активн)\\p{L}*|стали \\p{L}+)|"
                    + "успішн(ість|ості|істю)|успішність|високі (бали|результати)|добитися результат\\p{L}*|"
                    + "(підняти|покращити|отримати|досягти|досягнути) \\p{L}* ?(результат|оцін|бал)\\p{L}*",
            "^чи (?!.{0,120} (чи|або) ).{0,400}",
            "\\b(як|який|яка|яке|які|яким|якими|яких|якому|якій|якого|якою|яку|що|чому|чого|чим|коли|де|куди|хто|кого|кому|скільки|навіщо|чи|звідки)\\b",
            "клас|урок|уроц|групі|групою|групи|гурт|контрольн|школ|ліце|гімназ|учениц|учень|учня\\b|учневі|мо(ї|їх|їм|їми|єму|їй|го|єї) |"
                    + "дитин|дівчин|хлопч|хлопц|мам|тат|батьк|колег|парах|пара |сестр|брат|друз|бабус|дідус|\\p{L}+иклас|\\p{L}+окласни",
            "як|що|чи|який|яка|чому|щоб|або|якщо|від"),
    RUSSIAN(
            "(по|наи)?лучш(?!\\p{L}{1,3} (с|от))(?!.{0,90}\\bили\\b)\\p{L}*|улучш\\p{L}*|повы(с|ш)\\p{L}*|вообще|в целом|как-то|"
                    + "как-нибудь|что-то|что-нибудь|усовершенств\\p{L}*|совершенств\\p{L}*|эффективн\\p{L}*|качественн\\p{L}*|"
                    + "качеств(о|а|у|ом)|современн\\p{L}*|инновацион\\p{L}*|мотиваци\\p{L}*|мотивиров\\p{L}*|замотив\\p{L}*|"
                    + "интереснее|интересным\\p{L}*|заинтересов\\p{L}*|что делать с\\p{L}?|как быть|нов(ые|ых) (метод|подход|технолог)\\p{L}*|"
                    + "больше(?! (чем|половин|\\d|дв|тр[её]х|одн|п))",
            "(все|всех|всем|всеми|кажд\\p{L}+) (\\p{L}+ )?(уче?ни|дет|реб[её]н|школьн|учител|родител)\\p{L}*|всегда|никогда|"
                    + "люб(ой|ого|ому|ым) (уче?ни|реб|урок|класс)\\p{L}*|(на|в) (всех|каждом) (класс|урок)\\p{L}*",
            "(чтобы|чтоб) (?!.{0,60}\\d)(.{0,30} )?(знали|умели|полюбили|любили|хотели|были (лучш|успешн|активн)\\p{L}*|стали \\p{L}+)|"
                    + "успеваемост\\p{L}*|успешност\\p{L}*|высокие (баллы|результаты)|"
                    + "(поднять|получить|достичь|достигнуть|добиться) \\p{L}* ?(результат|оцен|балл)\\p{L}*",
            "^(\\p{L}+ ){1,2}ли\\b(?!.{0,120} (или|либо) ).{0,400}",
            "\\b(как|какой|какая|какое|какие|каким|какими|каких|какому|каком|какую|что|почему|зачем|чего|чему|чем|когда|где|куда|кто|кого|"
                    + "кому|сколько|ли|откуда)\\b",
            "класс|урок|групп|кружк|кружок|контрольн|школ|лице|гимнази|учениц|ученик(а|у|ом|е)?\\b|мо(и|их|им|ими|ём|ем|ей|его|ему) |"
                    + "реб[её]н|девоч|мальчик|мам|пап|родител|коллег|парах|пара |сестр|брат|друз|друг|бабушк|дедушк|\\p{L}+иклассн",
            "как|что|какой|какая|какие|какую|почему|чтобы|или|если|ли|для"),
    ENGLISH(
            "better(?! than)(?!.{0,90}\\bor\\b)|improv\\p{L}*|enhanc\\p{L}*|increas\\p{L}*|raise the level|in general|generally|somehow|"
                    + "something|effective\\p{L}*|efficient\\p{L}*|quality|modern|innovat\\p{L}*|motivat\\p{L}*|more (interesting|engaging|"
                    + "active|creative)|(?<!one |two |three |once |any )more(?! than)(?! (of|word|tasks?|minutes?|questions?|in)\\b)(?= (about|"
                    + "knowledge|results|methods|time|from|with)\\b)|engag(e|ing)|interesting|what to do (with|about)|what (can|should) i do|"
                    + "new (methods|approaches|technologies)|best|good teacher",
            "(all|every|each) (\\p{L}+ )?(pupil|student|child|children|kid|teacher|parent|learner|lesson|class(es)?)s?\\b(?! (of|in) \\d)|"
                    + "everyone|everybody|always|never|any (pupil|student|child|lesson|class)s?\\b",
            "(so that|make|get|help) (?!.{0,60}\\d)(.{0,30} )?(to )?(know|love|like|enjoy|want|succeed|understand everything)\\b|"
                    + "high(er)? (results|scores|marks|grades)|good (results|marks|grades)|success(ful)?\\b|achievement\\p{L}*|"
                    + "(get|achieve|reach) \\p{L}* ?(results|scores|marks|grades)",
            "^(is|are|am|do|does|did|can|could|should|will|would|shall|has|have|had|may|might|must)\\b(?!.{0,160} or ).{0,400}",
            "\\b(how|what|which|who|whom|whose|when|where|why|is|are|do|does|can|could|should|will|would)\\b",
            "grade|graders|class(?!ic)|lesson|group|club|lab\\b|school|lyceum|my (pupil|student|child|colleague|daughter|son)|"
                    + "(a|the|this|that|one) (pupil|student|child|girl|boy)\\b|mother|mum|father|parents of|colleague|pairs|sister|brother|"
                    + "friend|grandm|grandf|form \\p{L}\\b",
            "how|what|which|why|the|my");

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    final Pattern general;
    final Pattern everybody;
    final Pattern result;
    final Pattern yesNo;
    final Pattern asks;
    final Pattern named;
    private final Pattern speaks;

    Tongue(
            String general,
            String everybody,
            String result,
            String yesNo,
            String asks,
            String named,
            String speaks) {
        this.general = Pattern.compile("\\b(" + general + ")", FLAGS);
        this.everybody = Pattern.compile("\\b(" + everybody + ")", FLAGS);
        this.result = Pattern.compile("\\b(" + result + ")", FLAGS);
        this.yesNo = Pattern.compile(yesNo, FLAGS);
        this.asks = Pattern.compile(asks, FLAGS);
        this.named = Pattern.compile("\\b(" + named + ")", FLAGS);
        this.speaks = Pattern.compile("\\b(" + speaks + ")\\b", FLAGS);
    }

    /**
     * The language of a text by its letters, then by its small words; where they do not tell, the
     * reader's.
     */
    static Tongue of(String text, String reader) {
        long ukrainian = count(text, "їєґі");
        long russian = count(text, "ыэъё");
        if (ukrainian + russian > 0) {
            return ukrainian >= russian ? UKRAINIAN : RUSSIAN;
        }
        if (UKRAINIAN.speaks.matcher(text).find() != RUSSIAN.speaks.matcher(text).find()) {
            return UKRAINIAN.speaks.matcher(text).find() ? UKRAINIAN : RUSSIAN;
        }
        boolean cyrillic =
                text.codePoints()
                        .anyMatch(
                                each ->
                                        Character.UnicodeScript.of(each)
                                                == Character.UnicodeScript.CYRILLIC);
        boolean latin =
                text.codePoints()
                        .anyMatch(
                                each ->
                                        Character.UnicodeScript.of(each)
                                                == Character.UnicodeScript.LATIN);
        return latin && !cyrillic ? ENGLISH : readers(reader, cyrillic);
    }

    private static Tongue readers(String reader, boolean cyrillic) {
        return switch (reader) {
            case "ru" -> RUSSIAN;
            case "en" -> cyrillic ? UKRAINIAN : ENGLISH;
            default -> UKRAINIAN;
        };
    }

    private static long count(String text, String letters) {
        return text.chars().filter(each -> letters.indexOf(each) >= 0).count();
    }
}
