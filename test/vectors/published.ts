/** Published test vectors, typed in by value. Bytes are in hex. */

const key = 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308';
const nonce = 'cafebabefacedbaddecaf888';
const text =
  'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255';
const sealedText =
  '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad';
const zeros = (bytes: number): string => '00'.repeat(bytes);
const sixty = (hex: string): string => hex.slice(0, 120);

/** AES-256-GCM: McGrew and Viega, The Galois/Counter Mode of Operation, test cases 13 to 16. `sealed` ends in the tag. */
export const gcm = [
  { key: zeros(32), nonce: zeros(12), additional: '', plain: '', sealed: '530f8afbc74536b9a963b4f1c4cb738b' },
  {
    key: zeros(32),
    nonce: zeros(12),
    additional: '',
    plain: zeros(16),
    sealed: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  },
  { key, nonce, additional: '', plain: text, sealed: `${sealedText}b094dac5d93471bdec1a502270e3cc6c` },
  {
    key,
    nonce,
    additional: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    plain: sixty(text),
    sealed: `${sixty(sealedText)}76fc6ece0f4e1768cddf8853bb2d551b`,
  },
] as const;

/** HMAC-SHA-256: RFC 4231, test cases 1, 2 and 6. */
export const hmac = [
  {
    key: '0b'.repeat(20),
    bytes: Buffer.from('Hi There').toString('hex'),
    code: 'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
  },
  {
    key: Buffer.from('Jefe').toString('hex'),
    bytes: Buffer.from('what do ya want for nothing?').toString('hex'),
    code: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  },
  {
    key: 'aa'.repeat(131),
    bytes: Buffer.from('Test Using Larger Than Block-Size Key - Hash Key First').toString('hex'),
    code: '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
  },
] as const;

const run = (from: number, to: number): string =>
  Buffer.from(Array.from({ length: to - from + 1 }, (_, at) => from + at)).toString('hex');

/** HKDF-SHA-256: RFC 5869, appendix A.1 to A.3. */
export const hkdf = [
  {
    secret: '0b'.repeat(22),
    salt: run(0x00, 0x0c),
    info: run(0xf0, 0xf9),
    derived: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  },
  {
    secret: run(0x00, 0x4f),
    salt: run(0x60, 0xaf),
    info: run(0xb0, 0xff),
    derived:
      'b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87',
  },
  {
    secret: '0b'.repeat(22),
    salt: '',
    info: '',
    derived: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
  },
] as const;

/** Argon2id 0x13, 32 bytes, "password" and "somesalt": the tests of the reference implementation (P-H-C). */
export const argon2id = [
  {
    memoryKiB: 65536,
    passes: 1,
    lanes: 1,
    derived: 'f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98',
  },
  {
    memoryKiB: 65536,
    passes: 2,
    lanes: 1,
    derived: '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  },
  {
    memoryKiB: 256,
    passes: 2,
    lanes: 1,
    derived: '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
  },
  {
    memoryKiB: 256,
    passes: 2,
    lanes: 2,
    derived: '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
  },
] as const;

/** Ed25519: RFC 8032, section 7.1, tests 1 to 3. */
export const ed25519 = [
  {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    open: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    bytes: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    open: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    bytes: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    open: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    bytes: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
] as const;

/** The order of Ed25519's group (RFC 8032, section 5.1): adding it to the second half of a signature must not give another. */
export const ed25519Order = (1n << 252n) + 27742317777372353535851937790883648493n;

/** X25519: RFC 7748, section 6.1. */
export const x25519 = [
  {
    secret: '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a',
    open: '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
  },
  {
    secret: '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb',
    open: 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
  },
] as const;

/** Points of small order of Curve25519, with which everybody agrees on the same secret: Bernstein, "May the Fourth". */
export const x25519SmallOrder = [
  zeros(32),
  `01${zeros(31)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
] as const;

/** RFC 7914, section 12: the one with the parameters that age asks for. */
export const scrypt = [
  {
    secret: 'pleaseletmein',
    salt: 'SodiumChloride',
    workFactor: 14,
    derived:
      '7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887',
  },
] as const;
