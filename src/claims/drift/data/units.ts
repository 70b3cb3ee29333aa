/**
 * Units of measure that papers convert, by what they measure, each with its size in the first unit of its line. Source: the International
 * System of Units and the international yard and pound; own compilation of the forms.
 */
export const UNITS: readonly (readonly (readonly [forms: string, size: number])[])[] = [
  [
    ["metre metres meter meters m", 1],
    ["kilometre kilometres kilometer kilometers km kms", 1000],
    ["centimetre centimetres centimeter centimeters cm", 0.01],
    ["millimetre millimetres millimeter millimeters mm", 0.001],
    ["mile miles", 1609.344],
    ["yard yards", 0.9144],
    ["foot feet ft", 0.3048],
    ["inch inches", 0.0254],
    ["nautical", 1852],
  ],
  [
    ["kilogram kilograms kilogramme kilogrammes kilo kilos kg", 1],
    ["gram grams gramme grammes g", 0.001],
    ["milligram milligrams mg", 1e-6],
    ["kiloton kilotons kilotonne kilotonnes", 1e6],
    ["megaton megatons megatonne megatonnes", 1e9],
    ["stone", 6.35],
    ["hundredweight", 50.8],
    ["carat carats", 0.0002],
    ["ton tons tonne tonnes", 1000],
    ["pound pounds lb lbs", 0.4536],
    ["ounce ounces oz", 0.02835],
  ],
  [
    ["hectare hectares ha", 1],
    ["acre acres", 0.4047],
    ["mu", 0.0667],
  ],
  [
    ["litre litres liter liters", 1],
    ["millilitre millilitres milliliter milliliters ml", 0.001],
    ["hectolitre hectolitres hectoliter hectoliters", 100],
    ["pint pints", 0.568],
    ["gallon gallons", 3.785],
    ["barrel barrels", 159],
  ],
  [
    ["kmh kph", 1],
    ["mph", 1.609344],
    ["knot knots", 1.852],
  ],
  [
    ["percentage", 1],
    ["basis", 0.01],
  ],
  [
    ["watt watts", 1],
    ["kilowatt kilowatts kw", 1e3],
    ["megawatt megawatts mw", 1e6],
    ["gigawatt gigawatts gw", 1e9],
    ["terawatt terawatts tw", 1e12],
    ["horsepower hp", 745.7],
  ],
  [
    ["kwh", 1],
    ["mwh", 1e3],
    ["gwh", 1e6],
    ["twh", 1e9],
  ],
  [
    ["byte bytes", 1],
    ["kilobyte kilobytes kb", 1e3],
    ["megabyte megabytes mb", 1e6],
    ["gigabyte gigabytes gb", 1e9],
    ["terabyte terabytes tb", 1e12],
  ],
  [
    ["hectopascal hectopascals hpa millibar millibars", 1],
    ["bar bars", 1000],
  ],
  [
    ["volt volts", 1],
    ["kilovolt kilovolts kv", 1000],
  ],
  [
    ["hertz hz", 1],
    ["kilohertz khz", 1e3],
    ["megahertz mhz", 1e6],
    ["gigahertz ghz", 1e9],
  ],
];
