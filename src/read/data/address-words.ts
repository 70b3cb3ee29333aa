import { parseList } from "./parse-list.ts";

/**
 * Pronouns of the first and second person in a dozen languages, own list: outside of quotation marks a report has hardly any, what a page says to its
 * readers has many. Left out are words that are others too ("su", "te", "Sie", "Ihr").
 */
export const ADDRESS_WORDS: ReadonlySet<string> = new Set(
  parseList(`
  i | i'm | i’m | i've | i’ve | my | me | you | your | yours | you're | you’re | you'll | you’ll | you've | you’ve | yourself | we | we're | we’re | we've | we’ve | our | ours | us | let's | let’s
  je | j'ai | j’ai | mon | vous | votre | vos | nous | notre | nos
  ich | mein | meine | wir | unser | unsere | unserer | unserem | unseren | ihnen | ihren | dein | deine | uns
  nosotros | nuestro | nuestra | nuestros | nuestras | usted | ustedes | tus
  noi | nostro | nostra | nostri | nostre | voi | vostro | vostra | tuo | tua
  nós | nosso | nossa | nossos | nossas | você | seus
  my | nasz | nasza | nasze | naszych | naszego | wasz | twój | twoja
  я | мы | мой | наш | наша | наше | наши | нашего | нашей | нам | нас | вы | ваш | ваша | ваше | ваши | вам | вас
  ми | мій | наш | наша | наше | наші | нашого | ви | ваш | ваша | ваше | ваші | вам | вас
  biz | bizim | siz | sizin | sizi
  wij | onze | ons | jij | jouw | uw
  vi | vår | våra | vårt | oss | dig | din | ditt | dina
  εμείς | μας | εσείς | σας
`),
);
