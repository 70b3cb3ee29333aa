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
  ],
  [
    ["kilogram kilograms kilogramme kilogrammes kilo kilos kg", 1],
    ["gram grams gramme grammes g", 0.001],
    ["ton tons tonne tonnes", 1000],
    ["pound pounds lb lbs", 0.4536],
    ["ounce ounces oz", 0.02835],
  ],
  [
    ["hectare hectares ha", 1],
    ["acre acres", 0.4047],
  ],
  [
    ["litre litres liter liters", 1],
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
];
