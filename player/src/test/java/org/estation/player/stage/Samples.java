package org.estation.player.stage;

import java.nio.file.Path;
import java.util.List;
import org.estation.shared.program.Article;
import org.estation.shared.program.Block;

/** Articles and notices to look at. */
final class Samples {
  private Samples() {}

  static Article article(Path first, Path second) {
    return new Article(
        "认准中风，记住“中风120”：时间就是大脑",
        List.of(
            Items.picture(first, 1200, 800, "“1”看一张脸，“2”查两只胳膊，“0”聆听语言。"),
            new Block.Paragraph(
                "脑卒中俗称“中风”，是我国成年人致死、致残的首位原因。发病后每拖延一分钟，就有约190万个神经细胞死亡；越早送到能溶栓、取栓的医院，恢复得越好。"),
            new Block.Heading("三步识别"),
            new Block.Point("看一张脸：请他笑一笑，两边不对称、口角歪斜（尤其是突然出现时），要警惕。"),
            new Block.Point("查两只胳膊：平举双臂10秒，单侧无力、下垂。"),
            new Block.Point("聆听语言：说话不清楚、听不懂别人说什么，或者突然说不出话。"),
            new Block.Paragraph("只要有一项符合，立刻拨打120，并记住发病的时间——这是医生决定能否溶栓的依据。"),
            Items.picture(second, 1200, 800, ""),
            new Block.Heading("等待急救时"),
            new Block.Point("让病人平卧，头偏向一侧，松开衣领，清理口中的呕吐物，防止窒息。"),
            new Block.Point("不要喂水、喂饭、喂药，不要自行服用安宫牛黄丸、阿司匹林等药物。"),
            new Block.Point("把常用药、身份证、医保卡放进一个包里，随车带走；家中常备 Emergency Kit（应急包）。"),
            new Block.Paragraph(
                "血压≥140/90 mmHg、血糖高、吸烟、房颤的人风险更高。控制血压、少盐（每天不超过5克）、戒烟限酒、规律运动，可以避免大部分中风。")));
  }

  static Article withoutPictures() {
    return new Article(
        "谣言粉碎：隔夜菜到底能不能吃",
        List.of(
            new Block.Paragraph("“隔夜菜致癌”的说法流传很广。其实，要紧的不是过没过夜，而是怎样存放、存放多久。"),
            new Block.Heading("亚硝酸盐会不会超标？"),
            new Block.Paragraph(
                "绿叶菜烧熟后在4℃冷藏24小时，亚硝酸盐一般在每千克1～10毫克之间，远低于可能中毒的剂量。放在室温里过夜，细菌大量繁殖，才真正危险。"),
            new Block.Heading("记住三件事"),
            new Block.Point("趁早：饭菜离火后2小时内放进冰箱，夏天缩短到1小时。"),
            new Block.Point("密封：用带盖的盒子分装，生熟分开，避免交叉污染。"),
            new Block.Point("热透：再吃之前加热到中心温度70℃以上，只热一次。"),
            new Block.Paragraph("凉拌菜、海鲜、溏心蛋和剩下的汤，最好当餐吃完，不要留到第二天。婴幼儿、孕妇和老年人更要当心。")));
  }

  static Article shortOne(Path picture) {
    return new Article(
        "家里备一个应急包",
        List.of(
            Items.picture(picture, 1200, 800, ""),
            new Block.Paragraph("水、食品、手电、收音机、哨子、急救药品，装进一个背包，放在门口。每半年检查一次。")));
  }

  static Article notice() {
    return new Article(
        "周六上午九点，广场义诊",
        List.of(
            new Block.Paragraph("区人民医院的医生来给大家量血压、测血糖，请带好身份证和病历。"),
            new Block.Point("时间：11月28日（周六）9:00—11:30"),
            new Block.Point("地点：社区文化广场")));
  }

  static Article longNotice() {
    return new Article(
        "关于老旧小区二次供水设施清洗消毒期间临时停水的通知",
        List.of(
            new Block.Paragraph("各位居民：为保障饮用水安全，定于11月25日（周三）至27日（周五）分批清洗、消毒二次供水水箱，届时将短时停水，请提前储水。"),
            new Block.Point("1至4幢：25日 8:30—16:30"),
            new Block.Point("5至9幢：26日 8:30—16:30"),
            new Block.Point("10至13幢：27日 8:30—16:30"),
            new Block.Paragraph("来水后先放水2至3分钟，水清以后再使用。行动不便的老人可以打电话，由志愿者送水上门：0574-8888 1234。"),
            new Block.Paragraph("给您带来不便，敬请谅解。")));
  }
}
