//! Variants of names that must be held alike, and names that must not. All names are samples made of common given names.

use marhala_names::{PersonKeys, Why, blocking_keys, compare, key, person_score, similarity};

/// Worth showing to a person.
const ALIKE: u16 = 800;

const SAME_NAME: &[(&str, &str)] = &[
    // Arabic
    ("محمد عبد الله", "Muhammad Abdullah"),
    ("محمد عبدالله", "Mohammed Abdulla"),
    ("مُحَمَّد", "Mohamed"),
    ("أحمد حسين", "Ahmed Hussein"),
    ("فاطمة الزهراء", "Fatima Al-Zahra"),
    ("عبد الرحمن", "Abdur Rahman"),
    ("عبدالرحمن يوسف", "Abdul Rahman Yousuf"),
    ("خالد بن سعيد", "Khalid Saeed"),
    ("مريم", "Maryam"),
    ("علي حسن", "Ali Hasan"),
    ("شركة الأمل للتوظيف ذ.م.م", "Al Amal"),
    // Latin spellings of Arabic names
    ("Mohammad Abdullah", "Md. Abdulla"),
    ("Mohd Yusof bin Ismail", "Muhammad Yusuf Ismail"),
    ("Abdul Rahman", "Abdurrahman"),
    ("Saif ud Din", "Saifuddin"),
    ("Shaikh Usman", "Sheikh Osman"),
    // Bengali
    ("মোহাম্মদ আব্দুল্লাহ", "Mohammad Abdullah"),
    ("রহিম উদ্দিন", "Rahim Uddin"),
    ("ফাতেমা খাতুন", "Fatema Khatun"),
    ("জাহাঙ্গীর আলম", "Jahangir Alam"),
    ("করিম", "কারিম"),
    ("মোঃ রফিকুল ইসলাম", "Md Rafiqul Islam"),
    // Hindi and Nepali
    ("राम बहादुर थापा", "Ram Bahadur Thapa"),
    ("सीता देवी", "Sita Devi"),
    ("मोहम्मद इरफ़ान", "Mohammed Irfan"),
    ("सुनीता श्रेष्ठ", "Sunita Shrestha"),
    ("लक्ष्मी", "Laxmi"),
    ("ज्ञानेन्द्र", "Gyanendra"),
    ("कृष्ण कुमार", "Krishna Kumar"),
    // Sinhala, Tamil and other scripts of South Asia
    ("සුනිල් පෙරේරා", "Sunil Perera"),
    ("කුමාරි", "Kumari"),
    ("முருகன்", "Murugan"),
    ("முகமது", "Mohamed"),
    ("சுப்பிரமணியம்", "Subramaniam"),
    ("குமார்", "Kumar"),
    ("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "Gurpreet Singh"),
    ("ગીતા પટેલ", "Gita Patel"),
    // Amharic
    ("አበበ በቀለ", "Abebe Bekele"),
    ("ሙሉጌታ", "Mulugeta"),
    ("ጥሩነሽ", "Tirunesh"),
    // Thai
    ("สมชาย ใจดี", "Somchai Jaidee"),
    ("มาลี", "Malee"),
    // Burmese
    ("အောင်မြင့်", "Aung Myint"),
    ("မောင်မောင်", "Maung Maung"),
    // Chinese and Korean
    ("王伟", "Wang Wei"),
    ("李小龙", "Li Xiaolong"),
    ("李小龙", "Xiaolong Li"),
    ("欧阳娜", "Ouyang Na"),
    ("김민수", "Kim Min-su"),
    // Cyrillic
    ("Мухаммад Абдуллаев", "Muhammad Abdullaev"),
    ("Сергей Иванов", "Sergei Ivanov"),
    ("Анна Ковальчук", "Anna Kovalchuk"),
    ("Фатима Рахимова", "Fatima Rahimova"),
    // Vietnamese
    ("Nguyễn Văn An", "Nguyen Van An"),
    ("Đặng Thị Hương", "Dang Thi Huong"),
    // Filipino and Spanish
    ("José María dela Cruz", "Jose Maria de la Cruz"),
    ("Dela Cruz, Jose Maria", "Jose Maria Dela Cruz"),
    ("Ma. Theresa Santos", "Maria Teresa Santos"),
    ("Niño Muñoz", "NINO MUNOZ"),
    ("Joseph Felipe", "Joseph Philipe"),
    ("Maria Reyes Santos", "Santos, Maria Reyes"),
    ("J. Santos", "Juan Santos"),
    ("Juan Santos Reyes", "Juan Santos"),
    // Organisations
    ("Gulf Bridge Recruitment LLC", "Gulf Bridge Recruitment"),
    ("Al-Noor Manpower W.L.L.", "Al Noor Manpower WLL"),
    ("PT Maju Jaya", "Maju Jaya"),
    ("Delima Sdn. Bhd.", "Delima"),
    ("海河有限公司", "Hai He Co., Ltd."),
];

const OTHER_NAME: &[(&str, &str)] = &[
    ("محمد عبد الله", "Muhammad Ibrahim"),
    ("محمد خالد", "Mohammed Salim"),
    ("Rahim Uddin", "Karim Uddin"),
    ("Abdul Rahman", "Abdul Karim"),
    ("Abdul Rahman", "Abdul Rahim"),
    ("Md Rahim", "Md Salam"),
    ("Fatema Khatun", "Rahima Khatun"),
    ("राम बहादुर थापा", "Hari Bahadur Gurung"),
    ("सीता देवी", "Gita Devi"),
    ("রহিম উদ্দিন", "Selim Uddin"),
    ("සුනිල් පෙරේරා", "Nimal Silva"),
    ("முருகன்", "Selvan"),
    ("አበበ በቀለ", "Kebede Alemu"),
    ("สมชาย ใจดี", "Somsak Meesuk"),
    ("အောင်မြင့်", "Kyaw Zin"),
    ("王伟", "Li Wei"),
    ("김민수", "Park Jisoo"),
    ("Сергей Иванов", "Andrey Petrov"),
    ("Nguyen Van An", "Tran Van Binh"),
    ("Maria Santos", "Mario Reyes"),
    ("Maria Santos", "Maria Reyes"),
    ("Juan Cruz Santos", "Juan Cruz Reyes"),
    ("Ali", "Omar"),
    ("Maria", "Mario"),
    ("Salman", "Salem"),
    ("Gulf Bridge Recruitment LLC", "Palm Bridge Recruitment LLC"),
    ("Al Noor Manpower", "Al Huda Manpower"),
    ("PT Maju Jaya", "PT Karya Indah"),
];

#[test]
fn variants_of_a_name_are_alike() {
    let wrong: Vec<_> = SAME_NAME
        .iter()
        .map(|(a, b)| (similarity(&key(a), &key(b)), *a, *b, key(a).letters(), key(b).letters()))
        .filter(|wrong| wrong.0 < ALIKE)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn other_names_are_not_alike() {
    let wrong: Vec<_> = OTHER_NAME
        .iter()
        .map(|(a, b)| (similarity(&key(a), &key(b)), *a, *b, key(a).letters(), key(b).letters()))
        .filter(|wrong| wrong.0 >= ALIKE)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn variants_share_a_string_to_search_by() {
    let shares = |a: &str, b: &str| {
        let other = blocking_keys(b, Some((1990, 5, 3)));
        blocking_keys(a, Some((1990, 3, 5))).iter().any(|key| other.contains(key))
    };
    let lost: Vec<_> = SAME_NAME.iter().filter(|(a, b)| !shares(a, b)).collect();
    assert!(lost.is_empty(), "{lost:#?}");
    assert!(!shares("Rahim Uddin", "Maria Santos"));
    assert!(blocking_keys("", None).is_empty());
    let long = ["Anna", "Berta", "Clara", "Dora", "Elena", "Flora", "Greta", "Hanna", "Ida", "Jana"].join(" ");
    assert!(blocking_keys(&long, None).len() <= 48);
}

#[test]
fn repeated_words_are_matched_alike_from_either_side() {
    let (one, other) = (key("aa uaa aaaa"), key("Aaaa Aaaaa"));
    assert_eq!(similarity(&one, &other), similarity(&other, &one));
}

#[test]
fn reasons_are_told() {
    let why = |a: &str, b: &str| compare(&key(a), &key(b)).parts.iter().map(|part| part.why).collect::<Vec<_>>();
    assert_eq!(why("Juan Santos", "juan santos"), [Why::Same, Why::Same]);
    assert_eq!(why("Juan Santos", "Santos Juan"), [Why::Same, Why::Same, Why::Order]);
    assert_eq!(why("Mohammed Salim", "Muhammad Salim"), [Why::Spelling, Why::Same]);
    assert_eq!(why("J. Santos", "Juan Santos"), [Why::Initial, Why::Same]);
    assert_eq!(why("Juan Santos Reyes", "Juan Santos"), [Why::Same, Why::Same, Why::MissingWord]);
    assert_eq!(why("Saif Din", "Saifdin"), [Why::Together]);
    let same = compare(&key("محمد"), &key("Muhammad"));
    assert_eq!((same.parts[0].left.as_str(), same.parts[0].right.as_str()), ("محمد", "muhammad"));
    assert_eq!(compare(&key(""), &key("Ali")).score, 0);
    assert_eq!(similarity(&key("Juan Santos"), &key("JUAN SANTOS")), 1000);
}

#[test]
fn birth_and_document_count() {
    let person = |name: &str, birth| PersonKeys { name: key(name), birth };
    let ali = person("Ali Hasan", Some((1990, 3, 5)));
    let total = |name: &str, birth, document| person_score(&ali, &person(name, birth), document).total;
    assert_eq!(
        total("علي حسن", Some((1990, 3, 5)), Some(true)).max(950),
        total("علي حسن", Some((1990, 3, 5)), Some(true))
    );
    let same = total("Ali Hasan", Some((1990, 3, 5)), None);
    let swapped = total("Ali Hasan", Some((1990, 5, 3)), None);
    let near = total("Ali Hasan", Some((1991, 3, 5)), None);
    let year = total("Ali Hasan", Some((1990, 0, 0)), None);
    let other = total("Ali Hasan", Some((1971, 12, 25)), None);
    assert!(same > swapped && swapped > near && near > year && year > other, "{same} {swapped} {near} {year} {other}");
    assert!(other < 700 && same > 900);
    assert!(total("Fatima Begum", Some((1990, 3, 5)), None) < 700);
    assert!(total("Fatima Begum", Some((1990, 3, 5)), Some(true)) >= 800, "one passport, one day of birth");
    assert!(total("Ali Hasan", None, Some(false)) < same);
}
